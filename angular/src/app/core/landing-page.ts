import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Session } from './session';

@Component({
  selector: 'app-landing-page',
  imports: [LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './landing-page.html',
  styleUrl: './landing-page.css',
})
export class LandingPage {
  protected readonly session = inject(Session);
  /** The server's page; it comes back through /sign-in, which turns its cookie into our tokens. */
  protected readonly registerUrl = `/Account/Register?returnUrl=${encodeURIComponent('/sign-in')}`;
  /** The picture of two people in one list: decoration, hidden from assistive technology. */
  protected readonly sample = [
    { text: '::Web:SampleVenue', done: true, who: 'Anna' },
    { text: '::Web:SampleInvite', done: true, who: 'Ben' },
    { text: '::Web:SampleDemo', done: false, who: 'Anna', typing: true },
    { text: '::Web:SamplePress', done: false, who: 'Ben' },
  ];
}
