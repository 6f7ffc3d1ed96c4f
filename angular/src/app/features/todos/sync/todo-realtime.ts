import { computed, inject, Injectable, signal } from '@angular/core';
import { AuthService } from '@abp/ng.core';
import {
  HttpTransportType,
  HubConnection,
  HubConnectionBuilder,
  HubConnectionState,
  LogLevel,
} from '@microsoft/signalr';
import { OAuthService } from 'angular-oauth2-oidc';
import { filter, fromEvent, Subject } from 'rxjs';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Session } from '../../../core/session';
import { ListAccess, ListBroadcast, ListChanges, PresentUser } from '../todo-models';
import { Network } from './network';

/** A connection that held this long was a good one: the next attempt comes at once. */
const stableMs = 5_000;

export type LiveStatus = 'live' | 'reconnecting' | 'offline';

/** A list on screen: asked for its sequence at each (re)connection, and given what it missed. */
export interface Watcher {
  listId: string;
  sequence: () => number;
  caughtUp: (changes: ListChanges) => void;
  failed: (error: unknown) => void;
}

/**
 * The one hub connection. It reconnects without limit, with a fresh token each time, and rejoins the watched list
 * with the sequence it has, so that nothing is missed in between.
 */
@Injectable({ providedIn: 'root' })
export class TodoRealtime {
  private readonly auth = inject(AuthService);
  private readonly network = inject(Network);
  private readonly session = inject(Session);
  private connection?: HubConnection;
  private watcher?: Watcher;
  private presence: { itemId: string | null; field: string | null } = { itemId: null, field: null };
  private isRunning = false;
  private readonly connected = signal(false);

  readonly status = computed<LiveStatus>(() =>
    !this.network.isOnline() ? 'offline' : this.connected() ? 'live' : 'reconnecting',
  );
  readonly changed = new Subject<ListBroadcast>();
  readonly presenceChanged = new Subject<{ listId: string; users: PresentUser[] }>();
  /** Something changed in a list that the user sees, open or not. */
  readonly touched = new Subject<{ listId: string; sequence: number }>();
  readonly accessChanged = new Subject<{ listId: string; access: ListAccess }>();
  /** Emits at each connection, the first included. */
  readonly reconnected = new Subject<void>();

  constructor() {
    const oauth = inject(OAuthService);
    // The server checks a connection's token only when it opens: a renewed one needs a new connection.
    oauth.events
      .pipe(
        filter((event) => event.type === 'token_refreshed'),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.network.retryNow(); // an outage that outlasted the old token is over
        void this.connection?.stop();
      });
    // A dead network can leave the socket looking open for half a minute.
    fromEvent(window, 'offline')
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.connection?.stop());
  }

  /** Joins the list's group now, and again after every reconnection, until `unwatch`. */
  watch(watcher: Watcher): void {
    this.watcher = watcher;
    this.presence = { itemId: null, field: null };
    if (!this.isRunning) void this.run();
    else void this.join();
  }

  unwatch(listId: string): void {
    if (this.watcher?.listId !== listId) return;
    this.watcher = undefined;
    void this.invoke('CloseList', listId);
  }

  /** Tells the others which item and field the user is at; null for none. */
  show(itemId: string | null, field: string | null): void {
    if (this.presence.itemId === itemId && this.presence.field === field) return;
    this.presence = { itemId, field };
    if (this.watcher) void this.invoke('SetPresence', this.watcher.listId, itemId, field);
  }

  /** Keeps a connection open from now on, for news of lists shared or lost even when none is on screen. */
  start(): void {
    if (!this.isRunning) void this.run();
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    for (let failures = 0; ;) {
      const startedAt = Date.now();
      await this.connectOnce();
      this.connected.set(false);
      failures = Date.now() - startedAt > stableMs ? 0 : failures + 1;
      // A socket does not say why it was refused: the session may have been ended elsewhere.
      if (failures > 0 && this.isReady()) await this.session.verify();
      // Without a network, or with a token that has run out, there is nothing to try; `online` ends a pause early.
      do if (failures > 1 || !this.isReady()) await this.network.pause(failures);
      while (!this.isReady());
    }
  }

  private isReady(): boolean {
    return this.network.isOnline() && this.auth.isAuthenticated;
  }

  /** Returns when the connection is closed, or could not be opened. */
  private async connectOnce(): Promise<void> {
    const connection = this.build();
    this.connection = connection;
    const closed = new Promise<void>((resolve) => connection.onclose(() => resolve()));
    try {
      await connection.start();
    } catch {
      return;
    }
    this.connected.set(true);
    await this.invoke('WatchLists');
    this.reconnected.next();
    await this.join();
    await closed;
  }

  private build(): HubConnection {
    const connection = new HubConnectionBuilder()
      .withUrl('/signalr-hubs/todo', {
        accessTokenFactory: () => this.auth.getAccessToken(),
        transport: HttpTransportType.WebSockets,
        skipNegotiation: true,
      })
      .configureLogging(LogLevel.None)
      .build();
    connection.on('Changed', (change: ListBroadcast) => this.changed.next(change));
    connection.on('Presence', (presence: { listId: string; users: PresentUser[] }) =>
      this.presenceChanged.next(presence),
    );
    connection.on('ListTouched', (touched: { listId: string; sequence: number }) => this.touched.next(touched));
    connection.on('AccessChanged', (change: { listId: string; access: ListAccess }) => this.accessChanged.next(change));
    return connection;
  }

  private async join(): Promise<void> {
    const watcher = this.watcher;
    const connection = this.connection;
    if (!watcher || connection?.state !== HubConnectionState.Connected) return;
    try {
      watcher.caughtUp(await connection.invoke<ListChanges>('OpenList', watcher.listId, watcher.sequence()));
      const { itemId, field } = this.presence;
      if (itemId) await this.invoke('SetPresence', watcher.listId, itemId, field);
    } catch (error) {
      // A connection that broke meanwhile is made anew, and joined again, by `run`.
      if (connection.state === HubConnectionState.Connected) watcher.failed(error);
    }
  }

  /** What the server is told without waiting: lost with the connection, and said again after the next. */
  private async invoke(method: string, ...args: unknown[]): Promise<void> {
    if (this.connection?.state !== HubConnectionState.Connected) return;
    await this.connection.invoke(method, ...args).catch(() => undefined);
  }
}
