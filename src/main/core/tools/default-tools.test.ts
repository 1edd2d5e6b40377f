import { afterAll, describe, expect, it } from 'vitest';
import { createDefaultTools, createHome, createToolbox, defaultToolNames, defaultToolSchemas } from './index';
import { noSandbox, openTestWorkspace } from './tools.fixture';

const workspace = openTestWorkspace();
afterAll(() => workspace.remove());
const tools = createDefaultTools({
  files: workspace.files,
  floor: workspace.floor,
  sandbox: noSandbox,
  memory: { write: () => Promise.reject(new Error('none')), search: async () => [], get: () => Promise.reject(new Error('none')) },
  home: createHome({ keyValues: { get: () => undefined, set: () => {} }, clock: () => 0, onChange: () => {} }),
  notify: async () => true,
  commands: () => null,
  clock: () => 0,
});

describe('the default tools', () => {
  it('are thirteen, of which ten are offered in a fixed order', () => {
    expect(tools.map(({ name }) => name)).toEqual([...defaultToolNames, 'memory_get', 'edit_file', 'run_command']);
    expect(
      createToolbox(tools)
        .offered()
        .map(({ name }) => name),
    ).toEqual([...defaultToolNames]);
  });

  it('have the risks that the approvals policy reads', () => {
    expect(Object.fromEntries(tools.map(({ name, risk }) => [name, risk]))).toEqual({
      notify: 'note',
      control: 'simulated',
      move: 'simulated',
      memory_write: 'note',
      memory_search: 'read',
      read_file: 'read',
      list_files: 'read',
      write_file: 'write',
      time_now: 'read',
      calculate: 'read',
      memory_get: 'read',
      edit_file: 'write',
      run_command: 'danger',
    });
  });

  it('answer to the names of the plan', () => {
    const box = createToolbox(tools);
    for (const name of ['notify', 'control', 'move']) expect(box.find(`llamafarm-${name}`)?.name).toBe(name);
  });

  it('have a title, a time limit and an output cap', () => {
    for (const tool of tools) {
      expect(tool.title).not.toBe('');
      expect(tool.timeoutMs).toBeGreaterThan(0);
      expect(tool.outputLimit).toBeGreaterThan(0);
      expect(tool.description).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('are described without anything behind them, byte for byte as they are offered', () => {
    expect(JSON.stringify(defaultToolSchemas())).toBe(JSON.stringify(createToolbox(tools).offered()));
  });

  it('keep their wording: models were trained on it', () => {
    expect(defaultToolSchemas()).toMatchInlineSnapshot(`
      [
        {
          "description": "Show the person a short notification.",
          "name": "notify",
          "parameters": {
            "properties": {
              "channel": {
                "description": "Where it appears. Default desktop.",
                "enum": [
                  "desktop",
                  "log",
                ],
                "type": "string",
              },
              "message": {
                "description": "What to say.",
                "type": "string",
              },
              "priority": {
                "description": "Default normal.",
                "enum": [
                  "low",
                  "normal",
                  "high",
                ],
                "type": "string",
              },
            },
            "required": [
              "message",
            ],
            "type": "object",
          },
        },
        {
          "description": "Switch or set a device in the simulated home.",
          "name": "control",
          "parameters": {
            "properties": {
              "action": {
                "description": "What to do with it.",
                "enum": [
                  "on",
                  "off",
                  "toggle",
                  "open",
                  "close",
                  "lock",
                  "unlock",
                  "set",
                ],
                "type": "string",
              },
              "device": {
                "description": "Name of the device, as the person says it.",
                "type": "string",
              },
              "value": {
                "description": "Only with set: the new value, like 21 or 40%.",
                "type": "string",
              },
            },
            "required": [
              "device",
              "action",
            ],
            "type": "object",
          },
        },
        {
          "description": "Drive the simulated rover.",
          "name": "move",
          "parameters": {
            "properties": {
              "direction": {
                "description": "Which way.",
                "enum": [
                  "forward",
                  "back",
                  "left",
                  "right",
                  "north",
                  "south",
                  "east",
                  "west",
                ],
                "type": "string",
              },
              "distance_m": {
                "description": "How far, in metres.",
                "type": "number",
              },
              "location": {
                "description": "A named place to go to.",
                "type": "string",
              },
              "target": {
                "description": "What moves. Usually rover.",
                "type": "string",
              },
            },
            "required": [
              "target",
            ],
            "type": "object",
          },
        },
        {
          "description": "Remember one fact for later sessions.",
          "name": "memory_write",
          "parameters": {
            "properties": {
              "text": {
                "description": "The fact, as one sentence.",
                "type": "string",
              },
            },
            "required": [
              "text",
            ],
            "type": "object",
          },
        },
        {
          "description": "Look something up in memory and notes.",
          "name": "memory_search",
          "parameters": {
            "properties": {
              "query": {
                "description": "A few key words.",
                "type": "string",
              },
            },
            "required": [
              "query",
            ],
            "type": "object",
          },
        },
        {
          "description": "Read a text file in the workspace.",
          "name": "read_file",
          "parameters": {
            "properties": {
              "path": {
                "description": "Path inside the workspace.",
                "type": "string",
              },
            },
            "required": [
              "path",
            ],
            "type": "object",
          },
        },
        {
          "description": "List the files in a folder of the workspace.",
          "name": "list_files",
          "parameters": {
            "properties": {
              "path": {
                "description": "Folder inside the workspace. Default: all of it.",
                "type": "string",
              },
            },
            "type": "object",
          },
        },
        {
          "description": "Create or replace a text file in the workspace.",
          "name": "write_file",
          "parameters": {
            "properties": {
              "content": {
                "description": "The whole new text.",
                "type": "string",
              },
              "path": {
                "description": "Path inside the workspace.",
                "type": "string",
              },
            },
            "required": [
              "path",
              "content",
            ],
            "type": "object",
          },
        },
        {
          "description": "The current date and time.",
          "name": "time_now",
          "parameters": {
            "properties": {
              "timezone": {
                "description": "IANA name like Europe/Berlin. Default: this computer's.",
                "type": "string",
              },
            },
            "type": "object",
          },
        },
        {
          "description": "Work out an arithmetic expression.",
          "name": "calculate",
          "parameters": {
            "properties": {
              "expression": {
                "description": "Like (3 + 4) * 12 or 15% of 80.",
                "type": "string",
              },
            },
            "required": [
              "expression",
            ],
            "type": "object",
          },
        },
      ]
    `);
  });

  it('have no double braces, which a template server would take for its own', () => {
    expect(JSON.stringify(tools.map(({ description, parameters }) => [description, parameters]))).not.toContain('{{"');
    expect(JSON.stringify(tools.map(({ description }) => description))).not.toMatch(/\{\{|\}\}/);
  });
});
