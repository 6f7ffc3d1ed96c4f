import * as Settings from './settings';
export { Settings };
