import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { AuthService, ConfigStateService, SessionStateService } from '@abp/ng.core';
import { OAuthService } from 'angular-oauth2-oidc';
import { catchError, EMPTY, firstValueFrom, switchMap } from 'rxjs';
import { ProfileService } from '../proxy/identity/account';

/** Who is signed in, in which language; empty strings when nobody is. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly auth = inject(AuthService);
  private readonly config = inject(ConfigStateService);
  private readonly state = inject(SessionStateService);
  private readonly profile = inject(ProfileService);
  private readonly oauth = inject(OAuthService);

  private readonly user = toSignal(this.config.getOne$('currentUser'));
  private readonly tenant = toSignal(this.config.getOne$('currentTenant'));
  private readonly localization = toSignal(this.config.getOne$('localization'));

  readonly userId = computed(() => this.user()?.id ?? '');
  readonly userName = computed(() => this.user()?.userName ?? '');
  readonly email = computed(() => this.user()?.email ?? '');
  readonly displayName = computed(() => {
    const user = this.user();
    return [user?.name, user?.surName].filter(Boolean).join(' ') || this.userName();
  });
  /** Empty for the host's own people. */
  readonly tenantName = computed(() => this.tenant()?.name ?? '');
  readonly languages = computed(() => this.localization()?.languages ?? []);
  readonly language = toSignal(this.state.getLanguage$(), { initialValue: this.state.getLanguage() });

  get isSignedIn(): boolean {
    return this.auth.isAuthenticated;
  }

  /** Leaves for the server's login page and comes back to `returnUrl`. */
  signIn(returnUrl = '/lists'): void {
    this.auth.navigateToLogin({ returnUrl });
  }

  /**
   * Asks the server whether it still takes this sign-in. When it was ended elsewhere, the refused renewal of its token
   * leads to the login page (ABP's handling of it).
   */
  async verify(): Promise<void> {
    if (!this.isSignedIn) return;
    try {
      await firstValueFrom(this.profile.getPreferences({ skipHandleError: true }));
    } catch (failure) {
      if ((failure as { status?: number }).status === 401) await this.oauth.refreshToken().catch(() => undefined);
    }
  }

  signOut(): void {
    this.auth.logout().subscribe();
  }

  /** The server keeps it, too: it speaks the user's own language, whatever a browser asks for. */
  speak(cultureName: string): void {
    this.state.setLanguage(cultureName);
    if (!this.isSignedIn) return;
    const quiet = { skipHandleError: true };
    this.profile
      .getPreferences(quiet)
      .pipe(
        switchMap((preferences) => this.profile.updatePreferences({ ...preferences, language: cultureName }, quiet)),
        catchError(() => EMPTY), // offline, say: this browser speaks it all the same
      )
      .subscribe();
  }
}
