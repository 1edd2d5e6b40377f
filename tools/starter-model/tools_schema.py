"""The ten tools as the product offers them, in its order (schemas.json, which a test of the product holds against its own), and their one rendering."""
import json
import os


def tool(name, description, properties, required):
    parameters = {'type': 'object', 'properties': properties}
    if required:
        parameters['required'] = required
    return {'type': 'function', 'function': {'name': name, 'description': description, 'parameters': parameters}}


def text(description, *enum):
    return {'type': 'string', **({'enum': list(enum)} if enum else {}), 'description': description}


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'schemas.json'), encoding='utf-8') as f:
    TOOLS = json.load(f)
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
