"""More facts with a key: statement | key for a search | questions | answer (as in facts.py)."""
FACTS = '''
{name} arrives on {day} | {name} arrives | when does {name} arrive; what day is {name} arriving; when will {name} be here; {name} arrives when; when do we expect {name} | {name} arrives on {day}.
my {relative} arrives at {clock} | {relative} arrives | when does my {relative} arrive; what time does my {relative} get here; when is my {relative} due | Your {relative} arrives at {clock}.
my flight leaves at {clock} | flight | when does my flight leave; what time is my flight; when do I fly; at what time do I take off; flight time? | Your flight leaves at {clock}.
my train is at {clock} | train | when is my train; what time is my train; when do I have to be on the train | Your train is at {clock}.
the meeting is at {clock} | meeting | when is the meeting; what time is the meeting; when do we meet; meeting when? | The meeting is at {clock}.
the meeting is in room {n12} | meeting room | where is the meeting; which room is the meeting in; what room do we meet in | The meeting is in room {n12}.
my seat is {n60} | seat | what is my seat; which seat do I have; where do I sit; what's my seat number | Your seat is {n60}.
my hotel is called the {word} | hotel | what is my hotel called; where am I staying; what's the name of my hotel; which hotel do I have | Your hotel is called the {word}.
my room number is {num} | room number | what is my room number; which room am I in; what's the number of my room | Your room number is {num}.
my pin is {num} | pin | what is my pin; what's my pin again; tell me the pin | Your pin is {num}.
my locker is number {n100} | locker | which locker is mine; what is my locker number; what number is my locker | Your locker is number {n100}.
the order number is {num} | order number | what is the order number; what's the number of the order; which order was it | The order number is {num}.
the invoice is for {n100} euros | invoice | how much is the invoice; what is the invoice for; how much do we owe | The invoice is for {n100} euros.
I paid {n100} for the {object} | {object} | what did I pay for the {object}; how much was the {object}; what did the {object} cost me | You paid {n100} for the {object}.
we are {n12} people tonight | people tonight | how many people are we tonight; how many are coming tonight; for how many do I cook tonight | You are {n12} people tonight.
{n12} guests are coming on {day} | guests | how many guests are coming; how many guests do we have on {day}; when are the guests coming | {n12} guests are coming on {day}.
{name} is vegetarian | {name} vegetarian | what does {name} not eat; does {name} eat meat; what about {name} and meat | {name} is vegetarian.
{name} takes {coffee} in the tea | {name} tea | how does {name} take the tea; how does {name} like tea; what does {name} want in the tea | {name} takes {coffee} in the tea.
{name}'s favourite colour is {color} | {name} favourite colour | what is {name}'s favourite colour; which colour does {name} like best; what colour should I get for {name} | {name}'s favourite colour is {color}.
{name} is my {relative} | {name} | who is {name}; how am I related to {name}; what is {name} to me | {name} is your {relative}.
my {relative} is {n60} years old | {relative} old | how old is my {relative}; what age is my {relative}; what is the age of my {relative} | Your {relative} is {n60} years old.
my {relative} lives in {city} | {relative} lives | where does my {relative} live; which city is my {relative} in; where is my {relative} at home | Your {relative} lives in {city}.
my {relative} works at {company} | {relative} works | where does my {relative} work; what does my {relative} do; who does my {relative} work for | Your {relative} works at {company}.
my {relative} is allergic to {allergen} | {relative} allergic | what is my {relative} allergic to; which allergy does my {relative} have; what can my {relative} not have | Your {relative} is allergic to {allergen}.
my {relative}'s birthday is {date} | {relative} birthday | when is my {relative}'s birthday; what date is my {relative}'s birthday; when does my {relative} turn a year older | Your {relative}'s birthday is {date}.
our {pet} is {n12} years old | {pet} old | how old is our {pet}; how old is the {pet}; what age is the {pet} | Your {pet} is {n12} years old.
the {pet} eats {food} | {pet} eats | what does the {pet} eat; what do we feed the {pet}; what food does the {pet} get | The {pet} eats {food}.
the {pet} is afraid of {plural} | {pet} afraid | what is the {pet} afraid of; what scares the {pet}; what does the {pet} fear | The {pet} is afraid of {plural}.
the vet comes on {day} | vet | when does the vet come; what day is the vet here; which day is the vet coming | The vet comes on {day}.
the {worker} comes on {day} | {worker} | when does the {worker} come; what day does the {worker} come; when is the {worker} here; {worker} when? | The {worker} comes on {day}.
the {worker} is called {name} | {worker} | what is the {worker} called; who is the {worker}; what's the {worker}'s name | The {worker} is called {name}.
the {worker}'s number is {phone} | {worker} number | what is the {worker}'s number; how do I reach the {worker}; what's the phone number of the {worker} | The {worker}'s number is {phone}.
I put the {tool} in the {room} | {tool} | where did I put the {tool}; where is the {tool}; where did the {tool} go; have you any idea where the {tool} is; I'm looking for the {tool} | You put the {tool} in the {room}.
I hid the {object} in the {room} | {object} | where did I hide the {object}; where is the {object}; in which room is the {object}; where should I look for the {object} | You hid the {object} in the {room}.
I left my {objects} at {name}'s place | {objects} | where are my {objects}; where did I leave my {objects}; who has my {objects} | You left your {objects} at {name}'s place.
the keys are under the {object} | keys | where are the keys; where did I put the keys; where can I find the keys; I can't find the keys | The keys are under the {object}.
the charger is in the {room} | charger | where is the charger; where's the charger; in which room is the charger | The charger is in the {room}.
the manual is in the {object} | manual | where is the manual; where did we put the manual; where can I find the manual | The manual is in the {object}.
the bins go out on {day} | bins | when do the bins go out; what day are the bins; which day is bin day; bin day? | The bins go out on {day}.
rent is due on the {n12}th | rent | when is rent due; on what day is the rent due; when do I have to pay rent | Rent is due on the {n12}th.
rent is {num} a month | rent | how much is rent; what is the rent; what do we pay for rent | Rent is {num} a month.
the rehearsal is on {day} | rehearsal | when is the rehearsal; what day is rehearsal; which day do we rehearse | The rehearsal is on {day}.
my exam is on {date} | exam | when is my exam; what day is my exam; on which date is the exam | Your exam is on {date}.
my appointment is on {day} at {clock} | appointment | when is my appointment; what time is my appointment; on which day is my appointment | Your appointment is on {day} at {clock}.
the wedding is on {date} | wedding | when is the wedding; what date is the wedding; when do they marry | The wedding is on {date}.
the party is at {name}'s house | party | where is the party; at whose place is the party; where do we celebrate | The party is at {name}'s house.
we meet at the {spot} | meet | where do we meet; where are we meeting; what is the meeting point | You meet at the {spot}.
the picnic is at the {spot} | picnic | where is the picnic; where do we picnic; which place is the picnic at | The picnic is at the {spot}.
the {vehicle} is parked at the {spot} | {vehicle} | where is the {vehicle}; where is the {vehicle} parked; where did we park the {vehicle} | The {vehicle} is parked at the {spot}.
the {vehicle} needs {drink} | {vehicle} needs | what does the {vehicle} need; what is missing in the {vehicle}; what should I get for the {vehicle} | The {vehicle} needs {drink}.
my number plate is {plate} | number plate | what is my number plate; what's my licence plate; which plate do I have | Your number plate is {plate}.
the guest wifi is {secret} | guest wifi | what is the guest wifi; what's the guest wifi password; how do guests get online | The guest wifi is {secret}.
the door code is {num} | door code | what is the door code; what's the code for the door; how do I open the door; door code? | The door code is {num}.
the alarm code is {num} | alarm code | what is the alarm code; how do I turn off the alarm; what's the code of the alarm; alarm code please | The alarm code is {num}.
the {color} key is for the {spot} | {color} key | what is the {color} key for; which door does the {color} key open; what does the {color} key open | The {color} key is for the {spot}.
the paint in the {room} is {color} | paint {room} | what colour is the {room}; which paint is in the {room}; what is the paint in the {room} | The paint in the {room} is {color}.
the {room} is {n12} metres wide | {room} wide | how wide is the {room}; what is the width of the {room}; how many metres wide is the {room} | The {room} is {n12} metres wide.
the {food} is in the freezer | {food} | where is the {food}; where did I put the {food}; where do we keep the {food} | The {food} is in the freezer.
I need {n12} kilos of {food} | {food} | how much {food} do I need; how many kilos of {food} do I need; what do I need of {food} | You need {n12} kilos of {food}.
dinner is at {clock} | dinner | when is dinner; what time is dinner; when do we eat | Dinner is at {clock}.
dinner is {food} | dinner | what is for dinner; what do we eat tonight; what's dinner | Dinner is {food}.
the shop closes at {clock} | shop closes | when does the shop close; what time does the shop close; until when is the shop open | The shop closes at {clock}.
the match starts at {clock} | match | when does the match start; what time is the match; when is kick-off | The match starts at {clock}.
the bus leaves from the {spot} | bus | where does the bus leave; where do I catch the bus; from where does the bus go | The bus leaves from the {spot}.
the project is called {word} | project | what is the project called; what's the name of the project; which name does the project have | The project is called {word}.
the password of the {machine} is {secret} | {machine} password | what is the password of the {machine}; how do I get into the {machine}; what's the {machine} password | The password of the {machine} is {secret}.
my boss is called {name} | boss | what is my boss called; who is my boss; what's my boss's name | Your boss is called {name}.
my teacher is {name} | teacher | who is my teacher; what's my teacher called; what is the name of my teacher | Your teacher is {name}.
our team is called the {plural} | team | what is our team called; what's the name of our team; which team are we | Your team is called the {plural}.
the baby is called {name} | baby | what is the baby called; what's the baby's name; how did they name the baby | The baby is called {name}.
the boat is called {name} | boat | what is the boat called; what's the name of the boat; how is the boat called | The boat is called {name}.
I am going to {city} in {month} | {city} | where am I going in {month}; when am I going to {city}; which city am I off to; when is my trip to {city} | You are going to {city} in {month}.
we fly to {city} on {day} | {city} | when do we fly to {city}; where do we fly on {day}; what day is the flight to {city} | You fly to {city} on {day}.
{name} owes me {n100} euros | {name} owes | how much does {name} owe me; what does {name} owe me; who owes me {n100} euros | {name} owes you {n100} euros.
I owe {name} {n60} euros | owe {name} | how much do I owe {name}; what do I owe {name}; whom do I owe {n60} euros | You owe {name} {n60} euros.
{name} has the spare key | spare key | who has the spare key; where is the spare key; who did I give the spare key to | {name} has the spare key.
{name} feeds the {pet} this week | feeds | who feeds the {pet}; who is feeding the {pet} this week; whose turn is it to feed the {pet} | {name} feeds the {pet} this week.
it is {name}'s turn to do the dishes | dishes | whose turn is it to do the dishes; who does the dishes; who is on dishes | It is {name}'s turn to do the dishes.
I weigh {n100} kilos | weigh | how much do I weigh; what is my weight; what do I weigh | You weigh {n100} kilos.
I am {num} centimetres tall | tall | how tall am I; what is my height; how many centimetres am I | You are {num} centimetres tall.
I take {n12} drops at night | drops | how many drops do I take; how many drops at night; what do I take at night | You take {n12} drops at night.
my favourite band is called the {plural} | favourite band | what is my favourite band; which band do I like; what band do I love | Your favourite band is called the {plural}.
I can't stand {food} | {food} | which food can't I stand; what do I dislike; what food should I not get | You can't stand {food}.
'''.strip().split('\n')
