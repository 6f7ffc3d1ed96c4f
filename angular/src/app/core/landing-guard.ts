import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { Session } from './session';

/** Who is signed in has no use for the landing page. */
export const landingGuard: CanActivateFn = () => !inject(Session).isSignedIn || inject(Router).parseUrl('/lists');
