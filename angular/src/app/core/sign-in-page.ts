import { ChangeDetectionStrategy, Component, inject, OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { LocalizationPipe } from '@abp/ng.core';
import { Session } from './session';

/** Where the server's registration page sends a newcomer: signed in there, this fetches the tokens for here. */
@Component({
  selector: 'app-sign-in-page',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="todo-page" aria-busy="true">{{ '::Web:SigningIn' | abpLocalization }}</div>`,
})
export class SignInPage implements OnInit {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  ngOnInit(): void {
    if (this.session.isSignedIn) void this.router.navigateByUrl('/lists');
    else this.session.signIn();
  }
}
