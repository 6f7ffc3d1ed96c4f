import * as Changes from './changes';
import * as Items from './items';
import * as Lists from './lists';
import * as Sections from './sections';
export { Changes, Items, Lists, Sections };
