import type { ABP } from '@abp/ng.core';
import de from '../../../localization/de.json';
import en from '../../../localization/en.json';
import zhHans from '../../../localization/zh-Hans.json';

/** The page's own texts (keys `Web:…`), merged by ABP over the server's texts of the resource `Todo`. */
export const localizations: ABP.Localization[] = [
  { culture: 'en', resources: [{ resourceName: 'Todo', texts: en }] },
  { culture: 'de', resources: [{ resourceName: 'Todo', texts: de }] },
  { culture: 'zh-Hans', resources: [{ resourceName: 'Todo', texts: zhHans }] },
];
