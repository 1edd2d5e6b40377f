/** Absolute paths of what the shell needs. */
export interface Places {
  version: string;
  stateFolder: string;
  /** `templates/llamafarm`. */
  templates: string;
  icons: string;
  /** Written by the packager: where new versions come from. Copies without it are not updated. */
  updateInfo: string;
  /** The built page. */
  renderer: string;
  preload: string;
  /** The bundled code of the engine's process. */
  engine: string;
  /** The bundled code of this process. */
  entry: string;
}
