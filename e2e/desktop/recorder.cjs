// Loaded into Electron before the app (`-r`): keeps what a test can neither see nor click, and answers questions in a person's place.
const { dialog, globalShortcut, Notification, shell, Tray } = require('electron');

const kept = { tray: null, answers: [], shortcuts: {}, questions: [], links: [], notifications: [] };
globalThis.farmhandTest = kept;

const setContextMenu = Tray.prototype.setContextMenu;
Tray.prototype.setContextMenu = function setAndKeep(menu) {
  kept.tray = menu;
  return setContextMenu.call(this, menu);
};
dialog.showMessageBox = async (...given) => {
  const options = given.at(-1);
  kept.questions.push(options.message);
  return { response: kept.answers.shift() ?? options.defaultId ?? 0, checkboxChecked: false };
};
shell.openExternal = async (url) => {
  kept.links.push(url);
};
const show = Notification.prototype.show;
Notification.prototype.show = function showAndKeep() {
  kept.notifications.push({ title: this.title, body: this.body });
  return show.call(this);
};
globalShortcut.register = (accelerator, callback) => {
  kept.shortcuts[accelerator] = callback;
  return true;
};
globalShortcut.unregister = (accelerator) => {
  delete kept.shortcuts[accelerator];
};
