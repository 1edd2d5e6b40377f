export { type Catalogue, parseCatalogue } from './catalogue';
export { measureAnswer } from './measure-answer';
export { measureTexts } from './measure-texts';
export { createModelLibrary, type ModelLibrary, type ModelLibraryDeps } from './model-library';
