"""The ten tools as the product offers them, in its order, and the one rendering that trainer and product share."""
import json


def tool(name, description, properties, required):
    parameters = {'type': 'object', 'properties': properties}
    if required:
        parameters['required'] = required
    return {'type': 'function', 'function': {'name': name, 'description': description, 'parameters': parameters}}


def text(description, *enum):
    return {'type': 'string', **({'enum': list(enum)} if enum else {}), 'description': description}


TOOLS = [
    tool('notify', 'Show the person a short notification.', {
        'message': text('What to say.'),
        'channel': text('Where it appears. Default desktop.', 'desktop', 'log'),
        'priority': text('Default normal.', 'low', 'normal', 'high')}, ['message']),
    tool('control', 'Switch or set a device in the simulated home.', {
        'device': text('Name of the device, as the person says it.'),
        'action': text('What to do with it.', 'on', 'off', 'toggle', 'open', 'close', 'lock', 'unlock', 'set'),
        'value': text('Only with set: the new value, like 21 or 40%.')}, ['device', 'action']),
    tool('move', 'Drive the simulated rover.', {
        'target': text('What moves. Usually rover.'),
        'direction': text('Which way.', 'forward', 'back', 'left', 'right', 'north', 'south', 'east', 'west'),
        'distance_m': {'type': 'number', 'description': 'How far, in metres.'},
        'location': text('A named place to go to.')}, ['target']),
    tool('memory_write', 'Remember one fact for later sessions.', {'text': text('The fact, as one sentence.')}, ['text']),
    tool('memory_search', 'Look something up in memory and notes.', {'query': text('A few key words.')}, ['query']),
    tool('read_file', 'Read a text file in the workspace.', {'path': text('Path inside the workspace.')}, ['path']),
    tool('list_files', 'List the files in a folder of the workspace.', {'path': text('Folder inside the workspace. Default: all of it.')}, []),
    tool('write_file', 'Create or replace a text file in the workspace.', {
        'path': text('Path inside the workspace.'), 'content': text('The whole new text.')}, ['path', 'content']),
    tool('time_now', 'The current date and time.', {'timezone': text("IANA name like Europe/Berlin. Default: this computer's.")}, []),
    tool('calculate', 'Work out an arithmetic expression.', {'expression': text('Like (3 + 4) * 12 or 15% of 80.')}, ['expression']),
]
NAMES = [t['function']['name'] for t in TOOLS]


def render(t) -> str:
    return json.dumps(t, separators=(', ', ': '), ensure_ascii=False)


HEADER = ('\n\n# Tools\n\nYou may call one or more functions to assist with the user query.\n\n'
          'You are provided with function signatures within <tools></tools> XML tags:\n<tools>')
FOOTER = ('\n</tools>\n\nFor each function call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:\n'
          '<tool_call>\n{"name": <function-name>, "arguments": <args-json-object>}\n</tool_call>')


def system_text(persona: str, tools) -> str:
    if not tools:
        return persona
    return persona + HEADER + ''.join('\n' + render(t) for t in tools) + FOOTER


def call_text(name: str, arguments: dict) -> str:
    return '<tool_call>\n{"name": "' + name + '", "arguments": ' + json.dumps(arguments, separators=(', ', ': '), ensure_ascii=False) + '}\n</tool_call>'


CHAT_TEMPLATE = (
    "{%- if messages[0].role == 'system' %}{%- set system = messages[0].content %}{%- else %}{%- set system = '' %}{%- endif %}"
    "{%- if tools %}{{- '<|im_start|>system\n' + system }}"
    '{{- "' + HEADER.replace('\n', '\\n') + '" }}'
    '{%- for tool in tools %}{{- "\\n" }}{{- tool | tojson }}{%- endfor %}'
    '{{- "' + FOOTER.replace('\n', '\\n').replace('"', '\\"') + '" }}' + "{{- '<|im_end|>\n' }}"
    "{%- elif system %}{{- '<|im_start|>system\n' + system + '<|im_end|>\n' }}{%- endif %}"
    "{%- for m in messages %}"
    "{%- if m.role == 'user' %}{{- '<|im_start|>user\n' + m.content + '<|im_end|>\n' }}"
    "{%- elif m.role == 'assistant' %}{{- '<|im_start|>assistant\n' }}{%- if m.content %}{{- m.content }}{%- endif %}"
    "{%- if m.tool_calls %}{%- for t in m.tool_calls %}{%- if t.function %}{%- set t = t.function %}{%- endif %}"
    "{%- if not loop.first or m.content %}{{- '\n' }}{%- endif %}"
    "{{- '<tool_call>\n{\"name\": \"' + t.name + '\", \"arguments\": ' }}{%- if t.arguments is string %}{{- t.arguments }}{%- else %}{{- t.arguments | tojson }}{%- endif %}{{- '}\n</tool_call>' }}"
    "{%- endfor %}{%- endif %}{{- '<|im_end|>\n' }}"
    "{%- elif m.role == 'tool' %}"
    "{%- if loop.first or messages[loop.index0 - 1].role != 'tool' %}{{- '<|im_start|>user' }}{%- endif %}"
    "{{- '\n<tool_response>\n' + m.content + '\n</tool_response>' }}"
    "{%- if loop.last or messages[loop.index0 + 1].role != 'tool' %}{{- '<|im_end|>\n' }}{%- endif %}"
    "{%- endif %}{%- endfor %}{%- if add_generation_prompt %}{{- '<|im_start|>assistant\n' }}{%- endif %}")
