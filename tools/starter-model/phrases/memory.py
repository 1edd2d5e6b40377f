"""Ways to ask for remembering and recalling. {f} = fact as said, {k} = what is looked for."""
WRITE = '''
remember that {f}
remember {f}
remember: {f}
remember this: {f}
remember, {f}
please remember that {f}
remember for me that {f}
remember for later that {f}
remember for later: {f}
remember for next time that {f}
remember the following: {f}
remember it: {f}
just remember that {f}
always remember that {f}
try to remember that {f}
do remember that {f}
also remember that {f}
you should remember that {f}
you must remember that {f}
you need to remember that {f}
you have to know that {f}
you should know that {f}
you ought to know that {f}
you may want to remember that {f}
keep in mind that {f}
keep in mind: {f}
keep it in mind: {f}
keep this in mind: {f}
keep in your memory that {f}
keep in memory that {f}
keep for later: {f}
keep a note that {f}
keep a note: {f}
keep track of this: {f}
bear in mind that {f}
bear in mind: {f}
don't forget that {f}
don't forget: {f}
do not forget that {f}
don't forget {f}
never forget that {f}
please don't forget that {f}
don't let me forget that {f}
let's not forget that {f}
make a note that {f}
make a note: {f}
make a note of this: {f}
make a mental note that {f}
make a mental note: {f}
take a note: {f}
take a note that {f}
take note: {f}
take note that {f}
take down that {f}
take this down: {f}
jot down that {f}
jot down: {f}
jot this down: {f}
note that {f}
note: {f}
note this: {f}
note down that {f}
note down: {f}
note this down: {f}
note for later: {f}
note to self: {f}
note to yourself: {f}
a note for you: {f}
a note for later: {f}
memo: {f}
memo to you: {f}
memory: {f}
for your memory: {f}
for your memory file: {f}
into memory: {f}
into your memory: {f}
for the record, {f}
for the record: {f}, remember that
for later: {f}
for future reference, {f}
for future reference: {f}
for next time: {f}
for next time, remember {f}
for another day: {f}, please remember
fyi {f}, remember it
just so you know, {f}
just so you remember: {f}
so you know for later: {f}
store that {f}
store this: {f}
store in memory: {f}
store in memory that {f}
store the fact that {f}
store this fact: {f}
save that {f}
save to memory: {f}
save to memory that {f}
save in memory that {f}
save this for later: {f}
save this in your memory: {f}
save the fact that {f}
save the info that {f}
put in memory that {f}
put this in your memory: {f}
put it in memory: {f}
put down in memory that {f}
add to memory: {f}
add to memory that {f}
add to your memory that {f}
add to your memory: {f}
add a memory: {f}
add the fact that {f}
add a note that {f}
add a note: {f}
write in memory that {f}
write to memory: {f}
write to memory that {f}
write down for later that {f}
write this to memory: {f}
write it in your memory: {f}
record that {f}
record this: {f}
record the fact that {f}
memorise this: {f}
memorise that {f}
memorize that {f}
memorize this: {f}
memorize {f}
learn that {f}
learn this: {f}
learn this fact: {f}
commit to memory that {f}
commit this to memory: {f}
file away that {f}
file this away: {f}
log in memory that {f}
hold on to this: {f}
hold this thought: {f}
hang on to this: {f}
retain this: {f}
retain that {f}
get this into your head: {f}
get it into your head that {f}
burn this into your memory: {f}
stick this in your memory: {f}
stash this: {f}
pop this in your memory: {f}
mark down that {f}
mark my words: {f}
mark that {f}
{f}, remember that
{f}, remember it
{f}. Remember that.
{f}. Remember that, please.
{f}. Remember it.
{f}. Please remember.
{f}. Please remember that.
{f}, please remember
{f}, please remember that
{f}. Keep that in mind.
{f}, keep that in mind
{f}, keep it in mind please
{f}. Bear that in mind.
{f}. Don't forget that.
{f}, don't forget
{f}, don't forget it
{f}. Do not forget.
{f}. Don't forget.
{f}. Make a note of that.
{f}, make a note
{f}, make a note of it
{f}. Note that down.
{f}, note that
{f}. Take a note.
{f}. Save that.
{f}, save that
{f}. Store that.
{f}. Write that to memory.
{f}. Put that in your memory.
{f}. Add that to memory.
{f}. You should remember that.
{f}. I want you to remember this.
{f}, so remember that
{f} - remember this
{f} - memorise that
{f} - keep that for later
{f} (remember this)
{f} (please remember)
I want you to remember that {f}
I want you to remember: {f}
I want you to know that {f}
I want you to keep in mind that {f}
I need you to remember that {f}
I need you to remember: {f}
I need you to know that {f}
I need you to keep in mind that {f}
I'd like you to remember that {f}
I would like you to remember that {f}
I would like you to note that {f}
I'm telling you so you remember: {f}
I tell you something to remember: {f}
I'd appreciate it if you remembered that {f}
I must not forget that {f}
I must remember that {f}
I should not forget that {f}
I always forget that {f}, please remember it
I keep forgetting that {f}, remember it for me
I'll forget it otherwise: {f}
I won't remember it myself: {f}
I might need this later: {f}
I may forget, so you remember: {f}
so I don't forget: {f}
so that I don't forget: {f}
so we don't forget: {f}
before I forget: {f}
before I forget, {f}
before it slips my mind: {f}
in case I forget: {f}
in case I ask later: {f}
in case I ever ask, {f}
in case you need it: {f}
lest I forget, {f}
it's important to remember that {f}
it is important that you remember that {f}
it's good to know that {f}, remember that
one thing to remember: {f}
one more thing to remember: {f}
something to remember: {f}
something for your memory: {f}
here is something to remember: {f}
here's a fact for you: {f}
here is a fact to keep: {f}
a fact for your memory: {f}
fact: {f}
fact to remember: {f}
new fact: {f}
to remember: {f}
be aware that {f}, and remember it
be so kind as to remember that {f}
know this: {f}
know that {f}
tell your future self that {f}
remind yourself that {f}
let it be remembered that {f}
let it be known for later that {f}
would you remember that {f}
would you keep in mind that {f}
would you mind remembering that {f}
would you mind making a note that {f}
do you mind remembering that {f}
could you keep in mind that {f}
could you memorise that {f}
could you note that {f}
could you make a note that {f}
could you jot down that {f}
can you remember that {f}
can you remember for me that {f}
can you note down that {f}
can you save that {f}
can you make a note that {f}
can you keep in mind that {f}
kindly remember that {f}
kindly note that {f}
kindly keep in mind {f}
please to remember: {f}
do the needful and remember that {f}
did you know that {f}? remember it
update your memory: {f}
update: {f}, remember that
correction for your memory: {f}
from now on remember that {f}
'''
WRITE_VAGUE = '''
remember something for me
can you remember something
remember this
I want you to remember something
make a note
take a note
please note something down
keep something in mind for me
can you memorise something
save something to memory
add a note to your memory
don't forget
'''
WRITE_VAGUE_REPLY = '''
[What should I remember|What shall I remember|What is it]?
[Sure|Gladly|Of course], what should I remember?
[Yes|Sure]. What should I note?
What fact should I keep?
'''
# {k} = a thing whose detail was told ("bike lock code", "spare key", "Anna's birthday")
SEARCH = '''
search memory for {K}
search your memory for {K}
search my notes for {K}
search the notes for {K}
search in memory for {K}
search for {K} in memory
search for {K} in my notes
search for {K} in your memory
search {K} in memory
memory search: {K}
memory search {K}
look in memory for {K}
look in your memory for {K}
look in my notes for {K}
look into memory for {K}
look through memory for {K}
look through my notes for {K}
look up {K} in memory
look up {K} in my notes
look up {K} in your memory
look up {K} in the notes
look {K} up in memory
look {K} up in your notes
look for {K} in memory
look for {K} in your notes
find {K} in memory
find {K} in my notes
find {K} in your memory
find {K} in the notes
find my note about {K}
find the note about {K}
find notes on {K}
find what I told you about {K}
find what I said about {K}
check memory for {K}
check your memory for {K}
check my notes for {K}
check your notes for {K}
check your notes about {K}
check the notes on {K}
check what you know about {K} from memory
go through memory for {K}
go through your notes and find {K}
dig through memory for {K}
dig out what I told you about {K}
dig up {K} from memory
pull up {K} from memory
pull up my note on {K}
pull up what I said about {K}
bring up the note about {K}
bring up what I told you about {K}
recall {K}
recall {K} from memory
recall what I said about {K}
recall what I told you about {K}
what did I tell you about {K}
what did I say about {K}
what have I told you about {K}
what have I said about {K}
what did I ask you to remember about {K}
what did I mention about {K}
what did you note about {K}
what did you write down about {K}
what did you save about {K}
what do you remember about {K}
what do you have on {K} in memory
what do you have in memory about {K}
what do your notes say about {K}
what do my notes say about {K}
what does your memory say about {K}
what does memory say about {K}
what is in memory about {K}
what is in your memory about {K}
what's in my notes about {K}
what's in the notes on {K}
what was it about {K}
what was it I told you about {K}
what was it I said about {K}
what was the thing with {K}
what was that about {K}
what was {K} again
what is {K} again
what were {K} again
what's {K} again
do you remember {K}
do you remember what I said about {K}
do you remember what I told you about {K}
do you remember anything about {K}
do you recall {K}
do you recall what I said about {K}
do you still know {K}
do you still have {K}
do you still remember {K}
do you have {K} in memory
do you have anything on {K} in your notes
do you have a note on {K}
do you have a note about {K}
do we have a note on {K}
do I have a note about {K}
did I tell you about {K}
did I tell you anything about {K}
did I ever tell you about {K}
did I ever mention {K}
did I mention {K}
did I say anything about {K}
did I note {K}
did I give you {K}
did I write anything about {K}
did we talk about {K} before
did we note anything on {K}
did you save {K}
did you note {K}
did you remember {K}
have I told you about {K}
have I told you {K}
have I ever mentioned {K}
have I mentioned {K} before
have you got {K} in your notes
have you noted {K}
have you any note on {K}
is there a note about {K}
is there a note on {K}
is there anything in memory about {K}
is there anything in my notes about {K}
is there anything about {K} in memory
is there something about {K} in your notes
is {K} in your memory
is {K} in your notes
was there a note about {K}
was there something about {K}
anything in memory about {K}
anything in the notes on {K}
anything about {K} in your notes
any notes on {K}
any note about {K}
any memory of {K}
I told you {K}, what was it
I told you {K} once, what was it
I told you about {K}, what did I say
I told you about {K} last week
I once told you {K}
I asked you to remember {K}, what was it
I asked you to note {K}, look it up
I gave you {K} some time ago, what was it
I forgot {K}
I forgot {K}, do you have it
I forgot {K}, look it up please
I've forgotten {K}
I have forgotten {K}, what was it
I can't remember {K}
I cannot remember {K}
I can't recall {K}
I don't remember {K}
I no longer know {K}
I do not know {K} any more
I need {K} again
I need {K} from my notes
I need {K} from your memory
I need to know {K} again
I'm looking for {K} in my notes
I'd like to know what I said about {K}
I want to know what I told you about {K}
I noted {K} somewhere, find it
I wrote down {K} in memory, find it
I have noted {K} somewhere
I know I told you {K}
I'm sure I told you {K}
I think I told you {K}
remind me of {K}
remind me what {K} is
remind me about {K}
remind me what {K} was
remind me what I said about {K}
remind me what I told you about {K}
refresh my memory on {K}
refresh my memory about {K}
help me remember {K}
jog my memory on {K}
tell me {K} again
tell me {K} from memory
tell me what I said about {K}
tell me what I told you about {K}
tell me what you remember about {K}
tell me what you know about {K} from my notes
tell me again what {K} is
tell me again about {K}
give me {K} from memory
give me {K} from your notes
give me {K} again
give me the note about {K}
give me what you have on {K} from memory
show me the note about {K}
show me what memory has on {K}
show me what you know about {K} in memory
my notes on {K}
my notes about {K} please
your notes about {K} please
the note about {K} please
notes on {K}?
{K}, do you remember
{K}, what was it again
{K} - what was it
{K} - do you remember it
{K}, do you still know it
{K}? I told you once
{K}? it is in my notes
{K}? it must be in memory
{K} from memory please
{K} again please, I forgot
{K} slipped my mind
{K} escapes me
what on earth was {K}
what the heck was {K}
look back at what I said about {K}
think back, what did I say about {K}
go back in your memory to {K}
browse memory for {K}
scan memory for {K}
scan my notes for {K}
consult your memory on {K}
consult the notes about {K}
query memory for {K}
would you look up {K} in memory
would you mind looking up {K} in my notes
could you check what I said about {K}
could you look up what I told you about {K}
could you find {K} in the notes
can you recall {K}
can you remember {K}
can you remember what I said about {K}
can you find what I said about {K}
can you look up {K} in your memory
can you check memory for {K}
kindly look up {K} in memory
kindly recall {K}
please to search memory for {K}
do the needful and look up {K} in memory
'''
# Questions whose answer was told earlier or is in memory: question, key words for the query, facts it fits.
QUESTIONS = '''
what is my {thing}	{thing}
what's my {thing}	{thing}
what is my {thing} again	{thing}
my {thing}	{thing}
tell me my {thing}	{thing}
do you know my {thing}	{thing}
do you have my {thing}	{thing}
I need my {thing}	{thing}
what is the {spot} code	{spot} code
what's the code for the {spot}	{spot} code
which code opens the {spot}	{spot} code
when is {name}'s birthday	{name} birthday
when does {name} have birthday	{name} birthday
{name}'s birthday, when was it	{name} birthday
where is the {object}	{object}
where's my {object}	{object}
where did I put the {object}	{object}
where did I leave my {object}	{object}
where have I put the {object}	{object}
where do I keep the {object}	{object}
where can I find the {object}	{object}
where are my {objects}	{objects}
where did I put my {objects}	{objects}
where did I park the car	car
where did I park	parked
where is my car	car
who has my {object}	{object}
who borrowed the {object}	{object}
who did I lend the {object} to	{object}
where does {name} live	{name} lives
where does {name} work	{name} works
what is {name} allergic to	{name} allergic
is {name} allergic to anything	{name} allergic
what does {name} like	{name} likes
what does {name} eat	{name} eat
what is {name}'s phone number	{name} phone number
what's {name}'s number	{name} number
what is {name}'s favourite {thing2}	{name} favourite {thing2}
what's my favourite {thing2}	favourite {thing2}
how do I like my {drink}	{drink}
how do I take my {drink}	{drink}
what {drink} do I like	{drink}
when do the bins go out	bins
which day is rubbish day	rubbish day
when does the {worker} come	{worker}
when is the {event}	{event}
when was the {event}	{event}
what time is the {event}	{event}
at what time is the {event}	{event}
what is the wifi password	wifi password
what's the wifi password again	wifi password
what is the password for the {word}	{word} password
who is our {worker}	{worker}
who is my {relative}	{relative}
what is my {relative}'s name	{relative} name
what's my {relative} called	{relative}
what is my {pet} called	{pet}
what's the name of my {pet}	{pet} name
how much do I owe {name}	owe {name}
how much does {name} owe me	{name} owes
how many {plural} do we have	{plural}
what size are my shoes	shoe size
which medicine do I take	medicine
where is the spare key	spare key
where's the key to the {spot}	{spot} key
'''
THINGS = 'bike lock code,locker number,shoe size,blood type,passport number,phone number,license plate,insurance number,favourite colour,favorite color,favourite food,dentist,birthday,wifi password,alarm code,bank code,dress size,ring size,clothes size,flight number,seat number,room number,account number,tax number,customer number,library card number,parking spot,PIN,garage code,gate code,address,old address,email,nickname,star sign,diet,doctor,landlord,blood pressure,appointment,usual order,gym code,safe code,suitcase code,car registration'
TOPICS = 'the bike lock code,the gate code,the alarm code,the wifi password,the spare key,the plumber,the vet,the dentist,the boiler,the party,the trip,the holiday,the meeting,the lease,the rent,the recipe,the tractor,the bees,the chickens,the sheep,the roof,the paint,the {color} paint,the {room},the {room} light,the {tool},my {tool},{name},{name}\'s birthday,{name}\'s number,{name}\'s allergy,{name}\'s address,my allergies,my diet,my medicine,my flight,my shoe size,my blood type,my passport,the insurance,the {spot},the {spot} code,the {word},the {word} {word2},the {word2},project {word},{word},the seeds,the harvest,the school,the choir,the neighbours,the guests,the loan,the car,the parking spot,the fuse box,the server,the backup,the router,the landlord,the contract,the warranty,the password for the {word},my favourite colour,the anniversary,the budget,the invoice,the tax,the shopping,the {food},the code of the {spot},the name of the {worker},the number of the {worker},the size of the {room},the {month} trip,{city},the flat in {city},the hotel in {city}'
DRINKS = 'coffee,tea,eggs,steak,toast,porridge,cocoa'
WORKERS = 'plumber,electrician,cleaner,gardener,vet,dentist,nurse,postman,carpenter,painter,doctor,baby sitter,dog sitter,technician,chimney sweep,locksmith,tutor,landlord,hairdresser'
EVENTS = 'party,meeting,concert,wedding,exam,dentist appointment,appointment,flight,trip,match,choir,football practice,deadline,inspection,market,fair,barbecue,funeral,interview,parents evening,service,harvest festival,school play,delivery'
PETS = 'dog,cat,rabbit,horse,hamster,parrot,goat,pony,tortoise,budgie,goldfish'
PLURALS = 'chickens,sheep,goats,cows,bee hives,apple trees,guests,chairs,bikes,keys,rooms,plates,ducks,pigs,horses,rabbits'
OBJECTS_PLURAL = 'keys,glasses,scissors,headphones,gloves,boots,tickets,seeds,batteries,candles,matches,skis,documents,tools,pills,sunglasses,binoculars,car keys,jump leads,spare bulbs'
