import { Browser, BrowserContextOptions, expect, Locator, Page, WebSocketRoute } from '@playwright/test';
import { password } from './server';

/** The web app as one person sees it, in a browser of their own. */
export class App {
  private sockets: WebSocketRoute[] = [];
  private isCut = false;

  private constructor(readonly page: Page) {}

  static async open(browser: Browser, options: BrowserContextOptions = {}): Promise<App> {
    const context = await browser.newContext(options);
    const app = new App(await context.newPage());
    await app.page.routeWebSocket(/signalr-hubs/, (socket) => {
      if (app.isCut) return void socket.close();
      app.sockets.push(socket);
      socket.connectToServer();
    });
    return app;
  }

  /** `tenant` is the name of the one to sign in to; the host's own people have none. */
  static async signedIn(
    browser: Browser,
    userName: string,
    { tenant, ...options }: BrowserContextOptions & { tenant?: string } = {},
  ): Promise<App> {
    const app = await App.open(browser, options);
    if (tenant) await app.page.goto(`/Account/Login?__tenant=${tenant}`);
    await app.page.goto('/');
    await app.page.getByRole('button', { name: 'Sign in' }).click();
    await app.page.getByLabel(/User name/).fill(userName);
    await app.page.getByLabel('Password').fill(password);
    await app.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await app.page.waitForURL('**/lists');
    return app;
  }

  /** Opens a list from the sidebar, and waits until changes of others would arrive. */
  async openList(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
    await this.isLive();
  }

  async isLive(): Promise<void> {
    await expect(this.page.locator('main [data-status]')).toHaveAttribute('data-status', 'live');
  }

  /** Cuts the network: requests fail, and the open socket goes down as it would with the cable. */
  async goOffline(): Promise<void> {
    this.isCut = true;
    await this.page.context().setOffline(true);
    for (const socket of this.sockets.splice(0)) await socket.close().catch(() => undefined);
  }

  async goOnline(): Promise<void> {
    this.isCut = false;
    await this.page.context().setOffline(false);
  }

  async add(title: string): Promise<void> {
    await this.quickAdd.fill(title);
    await this.quickAdd.press('Enter');
    await expect(this.row(title)).toBeVisible();
  }

  get quickAdd(): Locator {
    return this.page.locator('[data-quick-add=list]');
  }

  get rows(): Locator {
    return this.page.locator('main [data-item-id]');
  }

  row(title: string): Locator {
    return this.page.locator('main').getByRole('listitem', { name: title, exact: true });
  }

  /** The titles as they stand on the screen, from top to bottom, done ones last. */
  titles(): Promise<string[]> {
    return this.rows.locator('.title').allTextContents();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
