"""More that is beside its ability: questions around devices, files and places that no tool answers, sensors, the product itself, plain statements."""

KNOWLEDGE = '''
[how does|how exactly does|can you explain how|do you know how|tell me how|why does|what makes] a [thermostat|light bulb|heat pump|radiator|fridge|smoke detector|microwave|dishwasher|solar panel|boiler|fan|lock|doorbell|washing machine|router|speaker|radio|television|kettle|rover|robot|motion sensor|dimmer|valve|pump|garage door|camera] [work|function|do its job]
[what is|what's|which is] the best [lamp|heater|fan|thermostat|lock|robot vacuum|oven|fridge|washing machine|light bulb|camera|TV|radio|air conditioner|lawn mower|kettle|coffee machine] [to buy|on the market|for a small room|for my money|this year|]
[which|what] [lamp|heater|light bulb|lock|battery|fan|curtain|paint|carpet|filter|seed|fertiliser|bed|chair|phone|laptop|printer|bike|tent|camera] should I [buy|get|take|choose|use]
how much [power|electricity|energy|water|gas] does a [fridge|heater|lamp|TV|dishwasher|fan|washing machine|boiler|pump|sprinkler|computer|sauna] [use|need|take|burn]
how much does a [heater|lamp|thermostat|lock|fan|robot|rover|garage door|window|oven|boiler|solar panel] cost
[why is|why's] my [fridge|heater|fan|washing machine|radiator|pump|boiler|door|window|car|computer|printer|phone|bike|oven] [so loud|making noise|broken|leaking|not working|so slow|cold|beeping|blinking|smelling|dirty]
[my|the] [fridge|heater|washing machine|pump|boiler|car|computer|printer|phone|bike|oven|dishwasher] is broken, [what should I do|how do I fix it|can you repair it|who can fix it|what now]
[how do I|how can I|what's the best way to|how should I|tell me how to|show me how to|explain how to|teach me to] [clean|repair|fix|install|change|replace|paint|insulate|maintain|sell|build|choose|test|oil|adjust] a [window|door|lock|lamp|fan|radiator|gate|fridge|oven|fence|roof|tap|pump|heater|curtain|thermostat|chimney|bike|wheel|gutter]
[is it|would it be|do you think it's] [safe|dangerous|ok|healthy|allowed|legal|normal|smart|expensive] to [leave the oven on|sleep with the window open|drink tap water|open the fridge often|use the fan all night|keep the heater on while sleeping|eat raw eggs|drive at night|burn garden waste|keep bees in town|sleep with the TV on|use a phone in the bath|mix bleach and vinegar|eat mouldy bread]
what temperature should [a bedroom|the fridge|a freezer|a baby's room|a greenhouse|a living room|an aquarium|a wine cellar|bath water] [have|be|be kept at]
[who invented|when was|where was|how was] the [lock|thermostat|radio|television|fridge|lamp|heater|window|door|curtain|robot|rover|clock|calculator|notebook|computer file|folder] [invented|made first|discovered|]
[when|where|how|why] did people [start using|first use|invent] [lamps|locks|curtains|windows|clocks|fridges|heaters|radios|files|computers]
what does [a json file|a pdf|a csv|a log file|markdown|yaml|an exe file|a zip file|a backup|a workspace|a folder|a path] [mean|look like|do|contain usually]
[what is|what's|explain|tell me what is] [a json file|a pdf|markdown|yaml|a path|a port|a gateway|an operating system|a kernel|a terminal|a compiler|a database|encryption|a password manager|the cloud|a cookie]
how do I [open|edit|convert|print|merge|sign|compress|scan|share] [a pdf|a docx|a jpg|an mp3|a zip file|an excel sheet|a video|a spreadsheet]
convert [the file|report.pdf|photo.png|song.wav|the document] to [pdf|jpg|mp3|docx|html]
how long does it take to [fly to Tokyo|walk to the station|boil an egg|bake bread|learn the piano|drive to Paris|grow tomatoes|get to the moon|paint a room|charge a car|read a book|heat a house]
how many [time zones|hours of sleep|steps|bees|stars|teeth|people|languages|continents|seconds|keys on a piano|strings on a guitar|players in a team|legs has a spider|cups in a litre] [are there|do I need|are there in the world|does one have|are there in a year|]
[when|what time] [is sunrise|is sunset|does the sun rise|does the moon rise|is high tide|is the next full moon|is the next eclipse|do shops close on Sundays|does the world cup start|does the film start on TV]
[what|which] [film|book|song|game|wine|cheese|holiday|present|name|colour|car|sport|hobby|dish|course] [should I|would you|do you] [choose|take|recommend|suggest|prefer|like]
[why do|how do|when do|do] [people|babies|birds|trees|cars|ships|planes|clouds|rivers|bees|plants|computers|teenagers|cows] [dream|sleep|fly|grow|cry|laugh|get old|swim|talk|migrate|float|form|exist|learn]
[do you know|can you tell me|tell me|I wonder|any idea|I'd like to know|I always wanted to know|can you explain|explain] [why the sea is salty|why the sky is blue|how bread rises|how planes stay up|why cats purr|why onions make me cry|how the pyramids were built|who built Stonehenge|what dark matter is|how vaccines work|why leaves turn red|how glass is made|how old the earth is|what love is|why we yawn|where the wind comes from|how money is made|who won the last election|what the Magna Carta is|how many moons Jupiter has|why ice floats|how batteries work|what makes rainbows|how bees make honey|why the moon changes]
[who is|who was|what was|what do you know about|tell me more about|tell me everything about|give me facts about|write something about] [the queen of England|the first president|the inventor of the wheel|Leonardo|Joan of Arc|the Beatles|the Silk Road|the Black Death|the Apollo missions|Atlantis|the Loch Ness monster|the Higgs boson|the great fire of London|the iron curtain|the Boston tea party]
[translate|say|how do I say|how do you say|what is|write] ["good morning"|"thank you"|"I love you"|"where is the station"|"open the door"|"the light is on"|hello|water|dog|happy birthday] in [French|Spanish|German|Italian|Japanese|Chinese|Arabic|Latin|Polish|Hindi]
[spell|how do you spell|how is] [necessary|rhythm|thermostat|receive|accommodate|Mississippi|onomatopoeia|separate] [spelled|spelt|correctly|]
[what's|what is] the [difference|connection|link] between [a lamp and a lantern|a hare and a rabbit|weather and climate|jam and marmalade|a virus and a bacterium|LED and OLED|AC and DC|a gate and a door|a robot and a machine|memory and storage|a file and a folder]
[give me|I need|write|make] [a recipe|a summary of world history|a list of capitals|ten facts about cows|some tips for gardening|a training plan|a shopping list for a party of ten|ideas for a birthday|a packing list for Iceland|names for a cat|a definition of happiness|synonyms for nice|a quote about courage]
[can you|could you|please|I want you to|would you] [explain|describe|compare|analyse|discuss|prove|summarise|review] [the French revolution|the theory of evolution|quantum computing|this poem|the economy|the news|Hamlet|the pros and cons of nuclear power|the offside rule|the plot of Dune|communism and capitalism|how inflation works]
[what would happen|what happens] if [the moon disappeared|I never slept|everyone jumped|the sun went out|we ran out of oil|I mixed paint|the ice melted|I ate only rice|a lamp stays on for ever]
are [spiders|wolves|bats|mushrooms|eggs|potatoes|e-scooters|ghosts|aliens|tomatoes|octopuses] [dangerous|intelligent|healthy|real|poisonous|fruits|mammals|insects]
is [a tomato a fruit|Pluto a planet|the earth flat|coffee good for you|God real|chocolate healthy|Sydney the capital of Australia|zero even|glass a liquid|there life on Mars|time travel possible|it true that goldfish forget everything]
'''
SENSOR = '''
how [warm|hot|cold|humid|bright|loud] is it in the {room}
what's the [temperature|humidity] in the {room}
what is the [temperature|humidity|air quality] [inside|in here|in the house|in the {room}|outside]
is [anyone|somebody|someone|{name}|the cat|the dog] in the {room}
[who is|who's|is someone|is anybody] at the door
what does the [camera|doorbell camera|webcam] [see|show]
[is it|is it still] [dark|light|warm|cold] in the {room}
how [full|empty] is the [tank|fridge|battery|bin|freezer]
what is in the [fridge|freezer|pantry|oven|mailbox]
how much [power|electricity|water|gas] [do we use|did we use today|are we using]
what is the [battery level|charge|state of charge] of the [rover|robot|car|phone]
how far [is the rover|has the rover gone|is it to the {spot}]
[where is|where exactly is] the [dog|cat|car key|postman|bus] right now
[who|what] is making [that noise|noise in the {room}]
[did|has] [anyone|somebody|{name}] [come home|rung the bell|opened the door|been in the {room}]
[which|what] [lights|doors|windows|devices] are [on|open|off|closed|unlocked] [right now|at the moment|]
[which|what] devices [are there|do I have|do you know|can you switch]
how long has the [light|heater|oven|TV|pump|fan] been on
'''
SENSOR_REPLY = '''
I cannot see that: I have no sensor for it, I can only switch things.
I do not know. I can switch devices, but not measure or look.
I can't tell, I have no tool that looks or measures.
That I cannot see from here. I can only switch devices and drive the rover.
'''
PRODUCT = '''
[how do I|how can I|where can I|can I] [install an extension|add a tool|change the port|change your name|connect a phone|use this in the browser|see the log|see my sessions|export a conversation|delete a session|start a new chat|change the colours|make the text bigger|use another language|see what you did|undo a change|connect to LlamaFarm|add a provider|set a password|get an API key|turn off approvals|stop you|restart you|update Farmhand|uninstall Farmhand|report a bug]
[what is|what's|tell me about|explain] [LlamaFarm|Farmhand|the mesh|a session|an approval|the gateway|the workspace for|SOUL.md for|HEARTBEAT.md|an extension|an agentic module|a provider|the engine]
[where are|where do you keep|where is|in which folder are] [my sessions|the settings|the log files|the models|my approvals|your memory files|the extensions]
[why do you|why does Farmhand|why do I have to] [ask for approval|need permission|ask before writing|take so long|run offline]
[is there|do you have] [a manual|documentation|a settings page|dark mode|a mobile app|an API|a keyboard shortcut|a voice mode]
'''
PRODUCT_REPLY = '''
I do not know that. `farmhand --help` and the documentation say more; I am only the small starter model.
I don't know the details. Have a look at the documentation or run `farmhand --help`.
That I do not know: I am only the small starter model. `farmhand --help` may help.
'''
# Small acts of speech that ask for nothing.
STATEMENTS = '''
I had {food} for [lunch|breakfast|dinner]
I like {hobby}
I'm going to {city} [tomorrow|next week|on {day}]
we went [swimming|hiking|shopping|fishing] [yesterday|today|on {day}]
my {relative} is [funny|tired|ill|on holiday|angry|at work|visiting]
the {food} was [delicious|awful|cold|too salty|great]
it [snowed|rained|was sunny|was windy] [all day|yesterday|this morning]
I bought [a new|an old|a second-hand] {tool}
my {pet} is [sleeping|hungry|playing|old|cute|at the vet]
I [watched|saw] a [good|bad|long|sad|funny] film
I'm reading a book about {animals}
{name} is [a good friend|so kind|always late|my best friend|very tall]
the {room} is [a mess|cosy|clean|finally tidy|my favourite room|too small]
I finished [the painting|my homework|the fence|the report|the book]
I don't know what to do
I have nothing to do
I'm thinking about [nothing|life|{name}|dinner|the holidays]
today was [a good day|a long day|boring|fun|busy|a disaster]
[nothing special|not much|same old|just saying hello|just testing you|just looking around]
the {animals} [are loud today|woke me up|are back|were cute]
I [love|hate|miss|enjoy] [mornings|winter|summer|the sea|the city|mondays|rain|silence]
my [back|head|knee|tooth] hurts
I [can't find my glasses|lost my keys again|overslept|missed the bus|forgot my umbrella]
you [made my day|are funny|are fast|remind me of {name}|sound like my {relative}]
[interesting|funny|strange|crazy|true|no way|really|seriously|oh dear|oh no|hurray|yay|well well|as expected|what a surprise]
'''
STATEMENT_REPLY = '''
[I see|All right|Good to know|Oh|Okay]. [What can I do for you|Can I do something for you|How can I help]?
[I see|Okay|All right]. Tell me if I can do something.
[Thanks for telling me|Good to know]. [What can I do|How can I help]?
'''
