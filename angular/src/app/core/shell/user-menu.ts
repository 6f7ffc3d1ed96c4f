import { CdkMenu, CdkMenuGroup, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { LocalizationPipe } from '@abp/ng.core';
import { Avatar } from '../../shared/avatar';
import { Icon } from '../../shared/icon';
import { Appearance } from '../appearance';
import { Session } from '../session';

/** The languages the page itself has texts for, each in its own name. */
const spokenLanguages = [
  { culture: 'en', name: 'English' },
  { culture: 'de', name: 'Deutsch' },
  { culture: 'zh-Hans', name: '简体中文' },
];

@Component({
  selector: 'app-user-menu',
  imports: [Avatar, CdkMenu, CdkMenuGroup, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger, Icon, LocalizationPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './user-menu.html',
  styleUrl: './user-menu.css',
})
export class UserMenu {
  protected readonly session = inject(Session);
  protected readonly appearance = inject(Appearance);
  protected readonly themes = [
    { theme: 'system', icon: 'monitor', text: '::Web:ThemeSystem' },
    { theme: 'light', icon: 'sun', text: '::Web:ThemeLight' },
    { theme: 'dark', icon: 'moon', text: '::Web:ThemeDark' },
  ] as const;
  /** The server's own page, not one of the app's. */
  protected readonly accountUrl = '/Account/Manage';
  /** A language the server does not offer would fail on its side. */
  protected readonly languages = computed(() => {
    const offered = this.session.languages().map((language) => language.cultureName);
    return spokenLanguages.filter((language) => offered.includes(language.culture));
  });
}
