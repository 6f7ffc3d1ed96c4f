import * as Administration from './administration';
import * as Identity from './identity';
import * as Saas from './saas';
import * as Todos from './todos';
export { Administration, Identity, Saas, Todos };
