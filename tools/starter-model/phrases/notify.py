"""Ways to ask for a notification. {m} = the message as said; {chan}/{prio} clauses come from the tables below."""
ASK = '''
notify me that {m}
notify me: {m}
notify: {m}
notify {m}
notify us that {m}
notify everybody that {m}
notify me with the text {m}
notify me with {q}
send a notification: {m}
send a notification that {m}
send a notification saying {m}
send a notification saying {q}
send a notification with {q}
send a notification that says {m}
send a notification that says {q}
send a notification with the text {m}
send me a notification: {m}
send me a notification saying {m}
send me a notification that says {q}
send me a notification that {m}
send out a notification: {m}
send out an alert: {m}
send an alert: {m}
send an alert that {m}
send an alert saying {m}
send an alert with {q}
send a message: {m}
send a message saying {m}
send the message {q}
send the message {m}
send a note saying {m}
send {q} as a notification
send {q} as an alert
send this as a notification: {m}
show a notification: {m}
show a notification saying {m}
show a notification that says {m}
show a notification that {m}
show a notification with {q}
show a notification with the words {m}
show me a notification: {m}
show me a notification that says {m}
show me a note saying {m}
show a message: {m}
show a message saying {m}
show the message {q}
show the message {m}
show the text {q}
show {q} as a notification
show {q}
display {q}
display a notification: {m}
display a notification saying {m}
display the message {m}
display the message {q}
display a message that says {m}
display the text {q}
pop up {q}
pop up a notification: {m}
pop up a note: {m}
pop up a note saying {m}
pop up a message saying {m}
pop up the message {q}
give me a pop-up: {m}
give me a popup that says {m}
make a popup saying {m}
open a popup with {q}
put up a notification: {m}
put up a notice: {m}
put up a note that says {m}
put up a message saying {m}
put up {q}
put {q} in a notification
post a notification: {m}
post a notice: {m}
post a notice that {m}
post {q}
raise a notification: {m}
raise an alert: {m}
raise an alert that {m}
raise the alarm: {m}
issue a notification saying {m}
issue a warning: {m}
push a notification: {m}
push {q} to me
push a message: {m}
fire off a notification: {m}
drop me a notification: {m}
drop a note: {m}
create a notification: {m}
create a notification with {q}
create an alert: {m}
make a notification: {m}
make a notification that says {m}
make an announcement: {m}
make it known that {m}
announce {q}
announce: {m}
announce that {m}
alert me that {m}
alert me: {m}
alert: {m}
alert everyone that {m}
alert everyone: {m}
alert the family that {m}
alert the team: {m}
warn me that {m}
warn me: {m}
warn everyone that {m}
warn the others: {m}
warning please: {m}
ping me: {m}
ping me that {m}
ping me with {q}
ping me with the message {m}
ping everybody: {m}
buzz me: {m}
buzz me with {m}
flash {q}
flash a message: {m}
flash a message saying {m}
flash up {q}
beep me: {m}
let me know that {m}
let everyone know that {m}
let everybody know {m}
let everyone know: {m}
let the family know that {m}
let them know that {m}
let us know that {m}
inform me that {m}
inform everyone that {m}
inform the house: {m}
inform me: {m}
give me a notification that {m}
give me a notification saying {m}
give me a notice: {m}
give me a note on the screen: {m}
give everyone notice that {m}
give a shout: {m}
give a shout that {m}
shout {q}
shout out that {m}
spread the word: {m}
spread the word that {m}
pass on that {m}
pass the message on: {m}
tell everybody that {m} with a notification
tell everyone by notification: {m}
tell me by notification that {m}
tell me in a notification that {m}
message: {m}
message for everyone: {m}
notification: {m}
notification please: {m}
a notification please: {m}
a notification saying {m}, please
a notification with {q}
a short note on the screen: {m}
new notification: {m}
popup: {m}
pop-up: {m}
I want a notification that says {m}
I want a notification saying {m}
I want a notification: {m}
I want to be notified that {m}
I need a notification: {m}
I need a notification that {m}
I need an alert saying {m}
I'd like a notification: {m}
I'd like a notification that says {m}
I would like to see a notification that {m}
I would like you to notify me that {m}
I want to see {q} pop up
I want everyone to know that {m}
I want everybody to see {q}
everyone should know that {m}
everyone should see {q}
everybody needs to know: {m}
the family should know that {m}
the others should hear that {m}
people should know that {m}
they should know that {m}
can I have a notification that says {m}
can I get a notification: {m}
could I get a notification saying {m}
would you mind sending a notification: {m}
would you mind notifying me that {m}
do you mind announcing that {m}
how about a notification: {m}
any chance of a notification that says {m}
{m}, notify me
{m}: send that as a notification
{m}: notify me please
{m} - put that in a notification
{m} - show that as a notification
{q}: show that
{q} as a notification please
{q}, as an alert please
kindly notify that {m}
kindly send notification: {m}
please to notify: {m}
do the needful and notify everyone that {m}
do a notification: {m}
do a notification that says {m}
do me a notification: {m}
throw up a notification saying {m}
stick up a notice saying {m}
bring up a message: {m}
write on the screen: {m}
write {q} on the screen
print {q} on the screen
let the screen say {m}
let the screen show {q}
have the screen show {q}
on the screen I want {q}
say on the screen: {m}
use a notification to say {m}
use the notification to tell us that {m}
trigger a notification: {m}
trigger an alert: {m}
'''
# Phrases that need no slot change: how a channel or a priority is said, and what it becomes.
CHANNEL = {
'desktop': '''on the desktop|on my desktop|to the desktop|on the computer screen via desktop|as a desktop notification|on desktop|desktop channel|using the desktop|through the desktop channel|via desktop''',
'log': '''in the log|to the log|into the log|only in the log|just in the log|in the log only|on the log channel|via the log channel|as a log entry|through the log|log channel|via log|just to the log|log only''',
}
PRIORITY = {
'high': '''with high priority|high priority|as high priority|urgently|it's urgent|urgent|this is urgent|that is important|it is important|very important|important|top priority|at high priority|mark it as high|marked urgent|with top priority|asap, it's urgent|emergency|this is an emergency|priority high|this one is critical|critical|it matters a lot|make it urgent''',
'low': '''with low priority|low priority|as low priority|no rush|not important|it is not important|it's not urgent|not urgent|no hurry|at low priority|unimportant|priority low|nothing urgent|keep it low priority|it can wait|whenever, low priority|mark it as low|quietly, low priority''',
'normal': '''with normal priority|normal priority|priority normal|at normal priority|as a normal one''',
}
LOG = '''
log {q}
log: {m}
log that {m}
log this: {m}
log the message {m}
write {q} to the log
write to the log: {m}
write to the log that {m}
write in the log that {m}
write into the log: {m}
put {q} in the log
put in the log that {m}
put this in the log: {m}
add {q} to the log
add to the log: {m}
add a log entry: {m}
add a log entry saying {m}
add a line to the log: {m}
make a log entry: {m}
make a log entry that {m}
note in the log that {m}
enter {q} in the log
enter in the log: {m}
record in the log that {m}
record in the log: {m}
a log entry please: {m}
log entry: {m}
new log entry: {m}
notify in the log that {m}
notify the log: {m}
send {q} to the log
send to the log: {m}
let the log say {m}
leave a line in the log: {m}
I want {q} in the log
I need a log entry: {m}
drop {q} into the log
'''
URGENT = '''
urgent notification: {m}
urgent: notify everyone that {m}
send an urgent notification: {m}
send an urgent alert: {m}
send an urgent message saying {m}
high priority notification: {m}
show a high priority notification: {m}
show a high-priority message saying {m}
important notification: {m}
important: notify me that {m}
send a critical alert: {m}
raise a high priority alert: {m}
notify me urgently that {m}
notify me at once, high priority: {m}
top priority notification: {m}
'''
LOWP = '''
low priority notification: {m}
send a low priority notification: {m}
show a low-priority note: {m}
send an unimportant notification: {m}
a low priority note: {m}
a quiet notification, low priority: {m}
'''
VAGUE = '''
notify me
send a notification
send me a notification
send me an alert
show a notification
I want a notification
can you notify me
can you send a notification
pop something up
make a notification
tell everyone
alert everyone
announce something
put something in the log
log something
I need to notify the others
send a message
'''
VAGUE_REPLY = '''
[What should it say|What should the notification say|What shall it say]?
[Sure|All right|Gladly], what should it say?
What is the message?
What text should I [show|send]?
'''
