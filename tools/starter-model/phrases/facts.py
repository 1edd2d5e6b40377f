"""Facts with a key: statement as the person says it | key for a search | questions | answer. Slots are filled once per fact.
{f} forms: statements are in the first person; `said_to_you` in generate.py turns them round."""
FACTS = '''
my {thing} is {num} | {thing} | what is my {thing}; what's my {thing}; tell me my {thing}; my {thing}?; do you know my {thing}; which {thing} do I have | Your {thing} is {num}.
my {thing} is {word} {n60} | {thing} | what is my {thing}; what's my {thing}; tell me my {thing}; what was my {thing} again | Your {thing} is {word} {n60}.
the {spot} code is {num} | {spot} code | what is the {spot} code; what's the code for the {spot}; how do I get through the {spot}; which code opens the {spot}; the {spot} code please | The {spot} code is {num}.
the code for the {spot} is {num} | {spot} code | what is the code for the {spot}; what's the {spot} code; tell me the code of the {spot} | The code for the {spot} is {num}.
the {spot} password is {secret} | {spot} password | what is the {spot} password; what's the password for the {spot}; tell me the {spot} password | The {spot} password is {secret}.
the wifi password is {secret} | wifi password | what is the wifi password; what's the wifi password; how do I get into the wifi; tell me the wifi password; which password does the wifi have | The wifi password is {secret}.
{name} is allergic to {allergen} | {name} allergic | what is {name} allergic to; is {name} allergic to anything; what must {name} not eat; does {name} have an allergy; which allergy does {name} have | {name} is allergic to {allergen}.
{name} lives in {city} | {name} lives | where does {name} live; in which city does {name} live; which town does {name} live in; where is {name} at home | {name} lives in {city}.
I live in {city} | live | where do I live; which city do I live in; what is my home town; in which city do I live | You live in {city}.
I was born in {city} | born | where was I born; in which city was I born; which town was I born in | You were born in {city}.
I work at {company} | work | where do I work; what is my job; which place do I work at | You work at {company}.
{name}'s birthday is on {date} | {name} birthday | when is {name}'s birthday; when does {name} have birthday; what day is {name}'s birthday; when was {name} born | {name}'s birthday is on {date}.
my birthday is on {date} | birthday | when is my birthday; what day is my birthday; when was I born; do you know my birthday | Your birthday is on {date}.
our anniversary is on {date} | anniversary | when is our anniversary; what day is our anniversary | Your anniversary is on {date}.
my {relative}'s name is {name} | {relative} name | what is my {relative}'s name; what's my {relative} called; who is my {relative}; how is my {relative} called | Your {relative}'s name is {name}.
my {relative} is called {name} | {relative} | what is my {relative} called; what's the name of my {relative}; who is my {relative} | Your {relative} is called {name}.
my {pet} is called {name} | {pet} | what is my {pet} called; what's my {pet}'s name; what's the name of my {pet}; how is the {pet} called | Your {pet} is called {name}.
my name is {name} | name | what is my name; what's my name; who am I; do you know my name; do you know who I am; how am I called | Your name is {name}.
call me {name} | name | what is my name; what should you call me; who am I; do you know my name | Your name is {name}.
I am {name} | name | what is my name; who am I; do you remember my name; what am I called | You are {name}.
my favourite colour is {color} | favourite colour | what is my favourite colour; which colour do I like best; what colour do I like; what's my favorite color | Your favourite colour is {color}.
my favourite {thing2} is {word} | favourite {thing2} | what is my favourite {thing2}; what's my favourite {thing2}; which {thing2} do I like best | Your favourite {thing2} is {word}.
{name}'s favourite {thing2} is {word} | {name} favourite {thing2} | what is {name}'s favourite {thing2}; which {thing2} does {name} like best | {name}'s favourite {thing2} is {word}.
{name} likes {hobby} | {name} likes | what does {name} like; what is {name}'s hobby; what does {name} enjoy | {name} likes {hobby}.
{name} loves {food} | {name} loves | what does {name} love; what does {name} like to eat; what food does {name} love | {name} loves {food}.
{name} hates {food} | {name} hates | what does {name} hate; what does {name} not like; which food does {name} hate | {name} hates {food}.
I don't eat {food} | eat | what do I not eat; what don't I eat; which food should I not get | You do not eat {food}.
I drink my coffee {coffee} | coffee | how do I drink my coffee; how do I like my coffee; how do I take my coffee; what coffee do I drink | You drink your coffee {coffee}.
I like my tea {coffee} | tea | how do I like my tea; how do I take my tea; how do I drink my tea | You like your tea {coffee}.
the spare key is under the {object} | spare key | where is the spare key; where's the spare key; where did I put the spare key; where can I find the spare key; how do I get in without a key | The spare key is under the {object}.
the {tool} is in the {room} | {tool} | where is the {tool}; where's the {tool}; where did I put the {tool}; where can I find the {tool}; in which room is the {tool}; where do we keep the {tool} | The {tool} is in the {room}.
the {tool} is behind the {object} | {tool} | where is the {tool}; where's my {tool}; where did I leave the {tool}; where can I find the {tool} | The {tool} is behind the {object}.
my {objects} are in the {object} | {objects} | where are my {objects}; where did I put my {objects}; where did I leave my {objects}; I can't find my {objects} | Your {objects} are in the {object}.
the {objects} are on the {object} | {objects} | where are the {objects}; where did I put the {objects}; where can I find the {objects} | The {objects} are on the {object}.
I parked on level {n12} | parked | where did I park; on which level did I park; where is the car; where's my car | You parked on level {n12}.
the car is near the {spot} | car | where is the car; where's my car; where did I park; where did I leave the car | The car is near the {spot}.
I lent the {tool} to {name} | {tool} | who has the {tool}; who did I lend the {tool} to; where is the {tool}; to whom did I lend the {tool} | You lent the {tool} to {name}.
{name} borrowed the {tool} | {tool} | who borrowed the {tool}; who has the {tool}; where is the {tool} | {name} borrowed the {tool}.
I owe {name} {n100} euros | owe {name} | how much do I owe {name}; what do I owe {name}; how many euros do I owe {name} | You owe {name} {n100} euros.
{name} owes me {n60} dollars | {name} owes | how much does {name} owe me; what does {name} owe me | {name} owes you {n60} dollars.
{name}'s phone number is {phone} | {name} phone number | what is {name}'s phone number; what's {name}'s number; how can I reach {name}; give me the number of {name} | {name}'s phone number is {phone}.
the bins go out on {day} | bins | when do the bins go out; which day do the bins go out; when is bin day; when do I take the bins out | The bins go out on {day}.
the {worker} comes on {day} | {worker} | when does the {worker} come; which day does the {worker} come; what day is the {worker} here | The {worker} comes on {day}.
the {worker} is called {name} | {worker} | what is the {worker} called; what's the name of the {worker}; who is our {worker}; what is the {worker}'s name | The {worker} is called {name}.
our {worker} is {name} | {worker} | who is our {worker}; what is our {worker}'s name; which {worker} do we have | Your {worker} is {name}.
the {event} is on {day} | {event} | when is the {event}; what day is the {event}; which day is the {event} on; on which day is the {event} | The {event} is on {day}.
the {event} is on {date} | {event} | when is the {event}; what date is the {event}; on which day is the {event} | The {event} is on {date}.
the {event} is at {n12} | {event} | when is the {event}; what time is the {event}; at what time is the {event}; when does the {event} start | The {event} is at {n12}.
the {event} starts at {n12} | {event} | when does the {event} start; what time does the {event} start; when is the {event} | The {event} starts at {n12}.
the {event} is in {city} | {event} | where is the {event}; in which city is the {event} | The {event} is in {city}.
my flight is on {date} | flight | when is my flight; what day is my flight; when do I fly | Your flight is on {date}.
we have {n60} {plural} | {plural} | how many {plural} do we have; how many {plural} are there; what number of {plural} do we have | You have {n60} {plural}.
I have {n12} {plural} | {plural} | how many {plural} do I have; how many {plural} have I got | You have {n12} {plural}.
the {word} is {color} | {word} | what colour is the {word}; which colour does the {word} have; what color is the {word} | The {word} is {color}.
my {word} is {color} | {word} | what colour is my {word}; which colour is my {word}; what color is my {word} | Your {word} is {color}.
the {word} belongs to {name} | {word} | who owns the {word}; whose is the {word}; who does the {word} belong to | The {word} belongs to {name}.
the {word} weighs {n60} kilos | {word} | how heavy is the {word}; how much does the {word} weigh; what does the {word} weigh | The {word} weighs {n60} kilos.
the {word} cost {n100} euros | {word} | what did the {word} cost; how much was the {word}; how much did I pay for the {word} | The {word} cost {n100} euros.
project {word} is due in {month} | project {word} | when is project {word} due; what is the deadline of project {word}; when does project {word} end | Project {word} is due in {month}.
the {tool} needs new {word}s | {tool} | what does the {tool} need; what is missing for the {tool} | The {tool} needs new {word}s.
the boiler was serviced in {month} | boiler | when was the boiler serviced; in which month was the boiler serviced | The boiler was serviced in {month}.
the lease ends in {month} | lease | when does the lease end; in which month does the lease end; how long does the lease run | The lease ends in {month}.
the school closes at {n12} | school | when does the school close; what time does the school close | The school closes at {n12}.
the tank holds {num} litres | tank | how much does the tank hold; how many litres does the tank hold; how big is the tank | The tank holds {num} litres.
the {room} is {n60} square metres | {room} | how big is the {room}; how many square metres is the {room}; what size is the {room} | The {room} is {n60} square metres.
I take {n12} pills a day | pills | how many pills do I take; how many pills a day do I take; how many pills should I take | You take {n12} pills a day.
the neighbour is called {name} | neighbour | what is the neighbour called; who is the neighbour; what's the neighbour's name | The neighbour is called {name}.
the fuse box is in the {room} | fuse box | where is the fuse box; in which room is the fuse box; where do I find the fuse box | The fuse box is in the {room}.
my blood type is {blood} | blood type | what is my blood type; which blood type do I have; what's my blood type | Your blood type is {blood}.
{name} plays the {instrument} | {name} plays | what does {name} play; which instrument does {name} play | {name} plays the {instrument}.
I am learning {language} | learning | what am I learning; which language am I learning | You are learning {language}.
{name} speaks {language} | {name} speaks | which language does {name} speak; what does {name} speak | {name} speaks {language}.
{name} is {n60} years old | {name} old | how old is {name}; what age is {name}; do you know how old {name} is | {name} is {n60} years old.
I am {n60} years old | old | how old am I; what is my age; do you know my age | You are {n60} years old.
my shoe size is {shoe} | shoe size | what is my shoe size; what size are my shoes; which shoe size do I have; how big are my feet | Your shoe size is {shoe}.
the {place} opens at {n12} | {place} opens | when does the {place} open; what time does the {place} open | The {place} opens at {n12}.
{name} is coming on {day} | {name} coming | when is {name} coming; what day is {name} coming; which day does {name} come | {name} is coming on {day}.
{name} sleeps in the {room} | {name} sleeps | where does {name} sleep; in which room does {name} sleep | {name} sleeps in the {room}.
{name} drives a {color} car | {name} car | what colour is {name}'s car; what car does {name} drive | {name} drives a {color} car.
my doctor is Dr {surname} | doctor | who is my doctor; what is my doctor's name; what's my doctor called | Your doctor is Dr {surname}.
'''.strip().split('\n')

ACK = '''
[Good to know|Noted for this conversation|I see|All right|Thanks for telling me][.|!]
[Good to know|I see|Understood]. [Shall I remember it for later|Should I remember that]?
[Okay|All right]. What can I do for you?
'''
