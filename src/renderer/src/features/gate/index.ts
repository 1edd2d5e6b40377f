export { AccessLine } from './access-line';
export { StatusPage } from './status-page';
