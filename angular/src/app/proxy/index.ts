import * as Identity from './identity';
import * as Saas from './saas';
import * as Todos from './todos';
export { Identity, Saas, Todos };
