"""Phrasings, writer d: plain data in the template syntax of dsl.py."""

OUT = '''
[what's|whats|what is] the weather [like |]today
will it rain [this afternoon|tonight|before five|on the school run]
do I need a brolly [today|later]
is it going to freeze tonight, I've left the seedlings out
[give me|I want|could I have] the forecast for [Leeds|the weekend|Saturday's wedding|the coast]
how windy will it be on the top field tomorrow
should I bring the washing in or will it hold off
is there a storm coming, the dog is acting weird
when does the sun set [today|in Oslo|this evening]
what's the pollen count
how cold is it outside
how warm is it in the nursery right now
what temperature is the [living room|greenhouse|cellar|shed] at the moment
is the humidity in the bathroom too high
read the thermometer in the [pantry|hen house|polytunnel]
how much power does the heater use
how many watts is the porch lamp
what does it cost to run the [fan|dehumidifier|towel rail] all night
which of my devices eats the most electricity
is it cheaper to leave the boiler on low or switch it on and off
how loud is the extractor fan supposed to be
how long does the kettle take to boil
what kind of bulb goes into the desk lamp
does the hallway light take screw-in bulbs or the bayonet ones
why does the ceiling fan wobble
why is my radiator cold at the top and hot at the bottom
why do the kitchen lights flicker whenever the washing machine spins
what's that humming noise coming from the fridge
how old is the garden pump
who made the grandfather clock in the hall
when was the gate last oiled
how often should I descale the coffee machine
how do I clean a lamp shade without ruining it
how do I bleed a radiator
how do you change the battery in a smart lock
how do I reset the wifi plug, it keeps blinking orange
how do I get crayon off a [wall|curtain|lampshade]
how would I rewire a plug
how to unblock the sink with no plunger
how do i hang curtains when the wall is concrete
what's the best way to insulate an old garage door
explain how a heat pump works
tell me how a door lock works inside
who invented the [lock|light bulb|electric kettle|zip|lawnmower]
what is the difference between a fan and a blower
are LED strips safe to leave on overnight
can a space heater catch fire
is it ok to paint a radiator
would a bigger heater warm the barn faster
which is better, a ceiling fan or an aircon
what do you think of my new curtains
do you like the colour of the front door
should I get blinds or curtains for the study
which lamp looks nicer, the brass one or the green one
is the blue sofa ugly, be honest
was it a mistake to buy such a big telly
recommend a [good heater for a caravan|quiet fan|lamp for reading in bed]
find me a cheaper [dehumidifier|bedside lamp|lock for the shed]
order [a new bulb for the hallway|more coffee pods|two bags of compost|nappies, size four]
buy [milk|cat litter|a replacement filter for the aircon] online
add the fan to my Amazon basket
what does a new garage door cost these days
has my parcel shipped
track the delivery of my [boots|lamp|phone case]
return the heater I ordered, it's the wrong one
book me a plumber for the boiler
get an electrician round, the porch light sparks
ring the [locksmith|vet|surgery|school|landlord]
call mum
phone grandad and put him on the speaker
can you dial 999
give Priya a bell and tell her I'm late
[make|start] a video call with [Anna|the kids|my sister in Perth]
facetime dad
pick up the phone for me please
hang up
text Jonas that the gate is stuck
send a WhatsApp to the family group
message my boss on Teams that I'm ill
send mum's phone a text saying the door code
email the [landlord|teacher|council] about the broken lock
forward that mail to [Karim|accounts]
do I have any new emails
read me my messages
check my voicemail
who rang while I was out
post a photo of the greenhouse on Instagram
tweet that we're open again
what's trending on TikTok
reply to Sasha's comment
unfriend my ex on Facebook
play some music
play [Abba|Bohemian Rhapsody|the new Taylor Swift|some lo-fi beats] on the kitchen speaker
put on a podcast about gardening
skip this song
next track on the bathroom speaker
what song is this
who sings this one
shuffle my party playlist
play radio 4 in the bedroom
sing me a lullaby
hum the tune from that old film
stream the match to the telly
put Netflix on and pick something funny
record the nine o'clock film
what's on telly tonight
who won the [match|cup final|Formula One|cricket]
what's the score in the [Liverpool|India] game
when do [Arsenal|the Lakers|the Wallabies] play next
how did the marathon go
what are the headlines
anything in the news about the rail strike
read me today's paper
what happened in parliament yesterday
any roadworks on the way to the hospital
how's the traffic on the M25
how long will it take me to drive to Bristol
directions to the nearest petrol station
which bus goes to the market
when does the next train to Brighton leave
is my flight on time
book a [taxi|table for four|flight to Lisbon|hotel near the station]
check me in for my flight
where can I park near the castle
where's the nearest [loo|chemist|cash machine|vegan place]
what should we see in Edinburgh with two kids
is the museum open on Mondays
how much do you tip in Rome
do I need a visa for Vietnam
what time does the pharmacy shut
is the tap water safe to drink in Istanbul
what's the exchange rate for yen
how much is bitcoin today
what are my shares worth
pay the electricity bill
transfer fifty quid to Ollie
what's my bank balance
check my credit score
cancel my gym membership
fill in my tax return
is that mail from the bank a scam
set a timer for ten minutes
start a timer for the [eggs|pasta|pizza|naughty step]
how long is left on the timer
wake me at six
set an alarm for [half five, I'm on earlies|seven on weekdays|my night shift]
cancel tomorrow's alarm
start the stopwatch
remind me at [four to fetch the kids|noon to take my tablets|eight to bring the bins out]
remind me tomorrow to lock the shed
remind me in an hour to turn off the pump
remind me to call the vet when I get home
nudge me every two hours to drink some water
turn off the heater at ten
switch the porch light on at sunset
lock the front door every night at eleven
open the curtains tomorrow at seven
close the garage in twenty minutes
in half an hour, put the fan off
shut the greenhouse vents when it gets dark
turn the boiler on an hour before I'm back
if it rains, close the skylight
switch the pump on whenever the soil is dry
when the baby cries turn on the night light
as soon as Tom arrives open the gate
turn the lamp off after I fall asleep
start the coffee machine at quarter past six tomorrow
run the sprinklers every other morning
set a schedule for the heating
put the bedroom lights on a timer
make the hall lamp come on by itself at dusk
at midnight open the coop door
next Friday, unlock the back door for the cleaner at nine
put dentist in my calendar for the third
what's on my calendar today
move my two o'clock to Thursday
do I have any meetings this afternoon
am I free on Sunday evening
invite the team to a call
cancel the appointment with the hairdresser
when is Easter [this|next] year
how many days of holiday do I have left
translate good morning into [Spanish|Polish|Hindi]
how do you say where is the door in Japanese
what does schlüssel mean
say the word lamp in French
is it der or die Lampe
how do I spell necessary
what's another word for happy
give me a rhyme for gate
correct the grammar in my essay
write me a poem about the [lamp|sea|rover|old barn]
write a story about a robot and a lighthouse
make up a bedtime story with a dragon and a door
write a speech for my brother's wedding
draft a letter to the council about the street light
write my essay on the French Revolution
come up with a name for my [kitten|bakery|band|boat]
give me ten ideas for a birthday party
think of a caption for this picture
tell me a joke
[know any|got any] good jokes about electricians
tell us a riddle gran wouldn't get
give me a fun fact
do your best pirate voice
rap about my kitchen
draw [a cat|me a picture of the garden|a dog on a skateboard]
make a picture of a red lamp in the snow
design a logo for my stall
edit this photo and take the gate out of it
paint me something
generate an image of a rover on mars
what's in this picture
scan this receipt
take a photo of whoever is at the door
show me the camera at the [front gate|stable|baby's cot]
who's at the door
is somebody in the garden
did anyone come in while we were away
is the baby asleep
is the dog on the sofa again
can you see me
what am I wearing
look out of the window and tell me if the bins are gone
is the front door locked
is the [oven|iron|heater] still on
did I leave the [garage|back gate|shed] open
are the curtains in the study closed
tell me which lights are on
how many lights are burning right now
what's the heating set to
has the pump been running all night
did the washing machine finish
how full is the water tank
how much battery does the rover have
where is the rover
is the rover back yet
what can the rover see
how fast is the rover going
how heavy is the rover
pick up the bucket with the rover
let the robot carry my shopping upstairs
make the rover dance
teach the rover to fetch
get the robot to sweep the yard
take a picture with the rover
have the rover follow me
can the rover climb the stairs and bring my slippers
paint the rover pink
charge the rover
repair the gate
fix the light in the loo
clean the fan
oil the hinges of the back door
change the bulb on the landing
dust the lamps
wash the curtains
mow the lawn
feed the cat
water the plants with the can
walk the dog
make me a [sandwich|cuppa with two sugars|bacon butty]
do the dishes
fold the laundry
put the baby to bed
bring me my glasses
ring my phone, it's somewhere under the cushions
delete notes/todo.md
bin the file [reports/may.txt|old/list.txt]
rename notes/plan.txt to something better
copy the file shopping.txt onto my usb stick
move report.md into the archive folder
zip up the docs folder
make a new folder called photos
print notes/recipe.md
share the file plan.txt with Marta
upload my homework to the school site
email me the file notes/rent.txt
restore the file I deleted last week
encrypt the diary folder
how big is the photos folder
who wrote notes/draft.md
when was todo.txt last changed
turn report.txt into a pdf
open budget.xlsx in Excel
make slides out of notes/talk.md
forget everything I told you
delete what you know about my ex
wipe your memory
install [Spotify|the new update|a VPN|Minecraft]
update [windows|the printer driver|my phone]
uninstall that game
run the tests
run ls in a terminal
execute backup.sh
restart the [computer|router|server]
log me out
reboot the wifi, netflix is buffering
connect my phone to the bluetooth speaker
pair the headphones
what's the wifi password of the cafe
why is the internet so slow
what's my ip address
open the browser
open youtube
google [vegan lasagne|the symptoms of measles|how to fix a tap]
look up the opening times of the pool on the web
search the internet for lamp ideas
what does wikipedia say about lighthouses
download the manual for the boiler
take a screenshot
change my password
hack into my neighbour's wifi
write a python script that renames files
write some code to blink a light
debug this function for me
how do I exit vim
what is a null pointer
fix my SQL query
build me a website for the farm shop
what does error 404 mean
how do I make a for loop in java
git push
deploy to production
compile it
what's the capital of [Mongolia|Australia|Peru]
who is the prime minister of Canada
how tall is the Eiffel Tower
how far is the moon
how many people live in Lagos
who painted the Mona Lisa
when did the war end
why is the sky blue
why do cats purr
what do hedgehogs eat
how long do hamsters live
are tomatoes a fruit
is a whale a fish
what's the biggest dinosaur
how do planes stay up
what makes thunder
who was the first woman in space
what happened in 1066
name the planets
which river runs through Vienna
how deep is the ocean
do fish sleep
where do babies come from
is father christmas real
who would win, a shark or a lion
what is the meaning of life
does god exist
are there aliens
what comes after a trillion
explain gravity to a six year old
explain photosynthesis, I've got a biology exam
what's the plot of Macbeth
summarise Of Mice and Men for me
help me with my french homework
do my chemistry homework
test me on my spelling words
what is the powerhouse of the cell
define osmosis
who wrote Pride and Prejudice
how do I cite a website in harvard style
my knee hurts, what could it be
I've had a headache for three days, should I worry
is this rash dangerous
how many paracetamol can I take in a day
can I take ibuprofen with my blood pressure pills
what's a normal heart rate for a newborn
how do you dress a pressure sore
what's the dose of calpol for a two year old
my calf is limping, what's wrong with it
why has my hen stopped laying
the ewe won't feed her lamb, what do I do
when should I sow winter wheat
what's the price of barley
which spray works on blackfly
is it too early to prune the roses
how deep do I plant garlic
how do I get rid of moles
can goats eat rhubarb leaves
is my cat too fat
can my landlord keep the deposit
can they sack me for being ill
is it legal to put a camera above my front door
can the neighbour make me take the fence down
how do I contest a parking ticket
do I need a licence for the telly
how do I write a will
what's the minimum wage now
am I entitled to sick pay on nights
should I break up with him
does Mia like me
what should I wear to the interview
should I dye my hair
should I take the job in Hull
pick a number for the lottery
toss a coin
roll two dice
what's my horoscope, I'm a Leo
read my palm
guess what I'm thinking
let's play hangman
play twenty questions with me
play chess with me
I spy with my little eye, your turn
what should I cook tonight
got a recipe for [banana bread|dal|sunday gravy|pancakes with no eggs]
how long do I boil an egg
what goes with leeks
can I freeze cooked rice
is this chicken still good, it smells a bit
how many calories are in a mars bar
what wine goes with lamb
how do I poach salmon
order a pizza to the flat
get me a curry from the usual place
is there a decent chippy round here
what's a good film for the kids
which book should I read next
suggest a game for a rainy afternoon
where can I watch the eclipse
what's on at the cinema
get tickets for the concert
who plays the doctor in that hospital thing
how many steps did I do today
what was my heart rate last night
how did I sleep
start a workout
log my breakfast in the diet app
how many weeks pregnant am I
teach me to meditate
do a breathing exercise with me
teach me guitar
how do I tie a tie
how do I iron a shirt
how do I change a tyre
what tyre pressure does a Fiesta need
how much fuel is in the tractor
what does the yellow light on the dashboard mean
why won't the lawnmower start
is the lift at the hospital working again
who is on shift tonight on ward six
swap my shift with Becky
clock me in
how much will I earn with overtime this month
print my rota
call security to the east gate
ring the porter for bed nine
sign the kids up for swimming
when does school start again
is it a snow day
what's for lunch at school
who is the mayor of this town
when do they collect the recycling
report a broken street lamp to the council
how do I register to vote
renew my passport
where do I post a letter round here
what stamps do I need for Spain
send flowers to auntie Jean
wish Harry a happy birthday on facebook
find my old school friend Margaret
who does this number belong to
sell my old curtains on ebay
put the spare heater on gumtree
value this vase
rent a van for Saturday
find me a flat in Leeds with a balcony
get a quote for new windows
how many tins of paint does the garage door need
what colour should I paint the hall
can I put the lamp in the bath room, is it waterproof
is it safe to plug a heater into an extension lead
does the warranty still cover the fan
what do the beeps on the smoke alarm mean
is there a gas leak
how do I pick a lock
how do burglars open garage doors
can a magnet break a lock
how many curtains do I need for a bay window
can you teach me how lamps were made in the old days
tell me about the history of the lighthouse
which museum has the oldest door in Britain
what is a gate valve
what's the french for curtain
how do you spell chandelier
is lamp a noun
what rhymes with heater
make a song about the garden gate
what would the porch lamp say if it could talk
could a fan cool the whole barn
what happens if I leave the pump on dry
tell me if the heater breaks
let me know when the washing's done
watch the gate and shout if it opens
keep an eye on the pan
wake me if the baby stirs
listen out for the doorbell
warn me when the freezer gets too warm
tell me when dad's home
count the people in the waiting room
weigh the baby
measure the height of the kitchen door
how wide is the hall
what's behind the shed
how many eggs are in the nesting box
smell if the milk is off
taste the soup
give me a hug
come here and help me lift this
lend me a tenner
marry me
vote for me
drive me to work
pick Lily up from ballet
get the shopping out of the boot
sign for the parcel
let the cat out and give her some fish
do the school run
tuck me in
speak louder
talk in a woman's voice
whisper
switch your voice to irish
talk to me in German from now on
change the language of the app
connect to my google home
ask alexa to play the news
tell siri she's rubbish
can you get chatgpt to answer this
open the maps app and go to Cardiff
start zoom
mute my microphone
join the meeting
share my screen
present the slides
order me an uber for half past
top up my phone
block that number
find a babysitter for Saturday
any flats to let near the uni
apply for that job
write my CV
what do I say in the interview
check my essay for plagiarism
what grade will I get
which uni is best for nursing
how do I stop hiccups
how do I get to sleep after a night shift
what helps with sore feet
how do I get a toddler to eat peas
what's a good age for a first phone
how do I tell my kids we're moving
how do i ask a girl out
how do I get bubble gum out of hair
who's the best footballer ever
cats or dogs
is pineapple on pizza ok
what do you think about the government
who should I vote for
is it going to be a good year for potatoes
will prices go up again
what will happen to house prices
when will I be rich
predict the lottery numbers
how did the stock market do
[hey|sorry to bother you], is there a doctor near the campsite
excuse me, which platform for the airport please
pardon, where can I buy a ticket for the tram
we are tourists, what is nice to eat here
is the castle worth the money
take us a photo in front of the fountain
what's the tide doing tomorrow
is the beach safe for swimming
how high is that mountain over there
what bird is singing out there
which mushroom is this
identify the plant by the gate
is that spider poisonous
what breed is the neighbour's dog
how old is this tree
translate the sign on the door
read what's on the label of this bottle
proofread the letter on my desk
calm the dog down
scare the fox away from the hens
get rid of the wasps in the shed
call the fire brigade
help, my mum has fallen
I can't breathe, get an ambulance
someone's breaking in, call the police
what do I do if I smell gas by the cooker
how do you do cpr
every morning at six I want the blinds up by themselves
make the heater go off automatically once the room is warm
could the porch lamp come on when somebody walks past
have the gate lock itself after the last bus
when my shift ends at seven, get the flat warm
tonight at half nine shut the coop
leave the fan on for an hour and then off
turn the pump on for ten minutes only
in a quarter of an hour kill the bedroom lamp
the day after tomorrow open the garage for the delivery man at eight
lock up on Sunday while we're at church, at ten
tell me at five that the oven needs to come on
I take my tablets at nine, make sure you shout
don't let me oversleep, my shift starts at six
get me up in forty minutes, having a nap
count down from ten minutes for the face mask
how long has the kitchen light been on
when was the front door last opened
who opened the gate last night
who turned the heating up, was it dad
how often does the pump come on in a day
is the garden gate shut properly, I can't see it from here
does the shed lock need a new battery
is the speaker broken, it crackles
why is the heater making a clicking noise
why won't the rover turn left any more
what's wrong with the garage door, it stops halfway
what does the red light on the boiler mean
how do I get the cover off the bathroom fan
how do I stop the gate from squeaking
how do you measure for curtains
how can I make a curtain out of old bedsheets
how do I draught-proof the back door
how do you thaw a frozen lock
how do I fit a dimmer
what size screws for a gate hinge
where do they sell paraffin for the old lamp
what's a fair price for a second-hand tumble dryer
does Argos have the white fan in stock
which shop has the cheapest heaters
leave a one star review for that speaker
write to the maker that the lamp came broken
ring the hotel reception, our heater smells
ask reception for two more towels
ask Dr Mehta if I can go home today
tell Aunt Rosa in Naples that we arrived
let my mum know on her phone that I'm safe
give the babysitter a call, the door code changed
message the neighbours that their gate is open
phone the farm shop and ask if they want eggs
is Dave home
where are the kids right now
track my daughter's phone
who lives at number twelve
what's on at the theatre in the barn
what's the story behind that statue in the square
how old is the lighthouse on the island
when does the last ferry go
what time is low tide at the pier
when does the library close
what time does the doctor start seeing people
until when is the bakery open on a Saturday
how many stairs to the top of the cathedral
could you take our bags up to the blue room
bring another blanket to room four
change the sheets in the guest room
hoover the stairs
sweep the barn
milk the cows
shear the sheep
collect the eggs
drive the tractor to the lower field for me and plough it
spray the orchard
grease the pump
put new batteries in the torch
put up the shelf in the study
hang the picture over the sofa
unclog the gutter above the porch
pack my school bag
do my maths homework sheet with the drawings on it
explain fractions like I'm eight
what's the theme of Of Mice and Men
give me flash cards on the kidneys
what are the side effects of amoxicillin
how do I put in a catheter
what's the antidote to digoxin
is forty weeks too late for a home birth
is a temperature of thirty nine dangerous in a toddler
my chest feels tight
what vitamins are good for night workers
how do you treat foot rot in sheep
what's wrong with my tomatoes, the leaves are curling
is Riverdale any good
who's hotter, Zendaya or Dua Lipa
what does rizz mean
how do I get more followers
how do I get to the next level in Zelda
make me a minecraft house
send a snap to Chloe
block Jayden on insta
why is my brother so annoying
who does grandma love most
how do magnets work
how do lights know when to turn on
why do doors have handles
why is the gate made of iron and not wood
what would a house on the moon look like
did they have fans in ancient Egypt
what's the oldest lock in the world
how many lamps are there in Paris
which country has the most lighthouses
what's the word for a person who makes keys
say thank you in Welsh
put this sentence into Polish: the light is broken
translate my shopping list for the au pair
read the Bible passage for today
say a prayer for grandad
what's today's saint
sing happy birthday to Nana
play the sound of rain in the nursery
put the cricket commentary on
play that song that goes la la la
turn over to the other radio station, the one with the jazz
rewind it a bit, I missed what he said
pause the film
cast this to the living room telly
find the remote
open Spotify
open my banking app
start Fortnite
update the firmware of the door lock
factory reset the hall thermostat
change the wifi name to pretty fly
add a new user to the front door lock
change the code of the safe
give my cleaner her own key code for the side door
connect the new lamp to the app
pair the new bulb with the hub
ask the neighbour's speaker to be quiet
remove notes/old.txt for good
empty the trash folder
sort my photos by date
make a backup of the reports folder on a stick
send plan.md to the printer
put a password on diary.txt
recover the essay I didn't save
convert song.wav to mp3
check notes/letter.txt for spelling mistakes
translate notes/menu.md into German
make a chart from data/sales.csv
undelete my thesis
'''

TALK = {
'greeting': '''
[hi|hello|hey]
[hiya|heya|hey ya]
[hello|hi|hey] there
[good|gud] morning
morning!
mornin' [love|all|mate]
[good afternoon|afternoon]
[good evening|evening] [to you|]
evening all
g'day
g'day mate, how's things
alright?
alright [mate|pal|our kid|duck]
ey up
ay up [duck|love]
wotcha
howdy
howdy [partner|folks|y'all]
yo
yooo
sup
wassup
what's up [bro|dude|]
heyyy
hellooo, anybody home
hi hi
hello again
me again
it's me
it's only me, the one from this morning
guess who's back
I'm home
[honey |]I'm home!
I'm back
back from [work|school|the shops|the fields|nights]
just got in
just woke up, hi
only just up, morning
good morning sunshine
rise and shine
top of the morning to you
greetings
greetings, machine
salutations
good day [to you|sir|]
good day, I hope I'm not interrupting
hello my dear
hello dear, it's Margaret
hello computer
hello robot
hi little robot
hi assistant
dear assistant, hello
hello, is this thing on
testing testing, one two
is anyone there
are you there
you there?
you awake?
are you listening
can you hear me
knock knock, it's just me saying hi
hi, I'm [Ben|Sana|Mrs Patel|Kofi] and I'm new here
hello, my name is [Ingrid|Tomasz|Yuki]
hi my name is Leo and I am six
hello from [Melbourne|Mumbai|the farm|sunny Spain]
namaste
namaste ji
bonjour
hola
ciao
guten tag
salaam
shalom
konnichiwa
hallo, how nice to meet you
nice to meet you
pleased to meet you
lovely to meet you at last
long time no see
it's been a while
we haven't spoken for ages
happy [new year|birthday to me|Friday|Diwali|Christmas|Eid]
merry christmas
happy easter everyone
good morning, night shift here, just getting off
evening, just starting my shift on the ward
hi from the [tractor|bus|staff room|back of the taxi]
hey it's Jamal
hey, first time using this
hello, my grandson set this up for me
hello, my daughter said I should talk to you
hullo
'ello
oi oi
oi
hey you
hey buddy
hey stranger
hey hey hey
hi bestie
hi, quick hello before I head out
just popping in to say hello
just wanted to say hi
say hello to [the kids|grandma|my friend Ollie]
class, say good morning to the computer
we all say hello
good evening, we are guests in the blue room
good morning from the [kitchen|barn|caravan]
bright and early again, hello
ahoy
hey, mind if I join
welcome back to me
right, here we are then, hello
''',
'thanks': '''
[thanks|thank you|thx|ty|ta|cheers]
[thanks|thank you] [very much|so much|a lot|a million|a bunch]
[thanks|cheers] [mate|pal|love|buddy|dear]
tysm
tyvm
ta very much
ta muchly
cheers, that's [sorted|brill|grand]
much appreciated
much obliged
I appreciate it
really appreciate that
appreciate you
thanks for [the help|your help|that|everything|the quick answer]
thank you for being so patient with me
thank you kindly
thank you dear, you're a great help
thank you for doing the light
thanks for getting the door
thanks for the lamp, much nicer now
thanks for the curtains
thanks for closing up behind me
thanks for keeping an eye on the place
thanks for remembering
thanks for looking that up
thanks for the reminder about the gate code
thank you for reading that to me, my eyes aren't good
that's [great|lovely|perfect|wonderful], thank you
[perfect|brilliant|super|ace], thanks
ok thanks
okay, thank you then
oh thanks
ah thank you
aw thanks
fab, ta
great, cheers
lovely, ta
nice one
nice one mate
you're a [star|lifesaver|legend|gem|treasure]
you saved me there
you've been a big help
that helped a lot
that was a great help, bless you
bless you
bless your heart
god bless
many thanks
many thanks indeed
a thousand thanks
thanks a ton
thanks heaps
thanks awfully
no worries, thanks anyway
thanks anyway
thanks all the same
thanks but I've done it already
thank you, that's all
thank you, that will be all
that's all I needed, cheers
danke
merci
gracias
dhanyavaad
obrigado
arigato
thank you please
thanks from me and the [kids|missus|whole ward|cows]
my mum says thank you
the kids say thanks too
gran says ta
I owe you one
I can't thank you enough
don't know what I'd do without you, thanks
thanks, I was getting cold
thanks, now I can see again
thanks, now I can sleep
thanks, that's one thing less to worry about
thanks, you're quicker than my husband
[k|kk] thx
thnx
thank u
thank uuu
thankyou
thanks again
thanks once more
and thanks for earlier
''',
'how_are_you': '''
how are you
how are you [today|doing|feeling|keeping]
how r u
how you doing
how ya going
how goes it
how's it going
how's it hanging
how's life
how's tricks
how's things [with you|your end|]
how's your day [been|going|]
how was your [day|night|weekend]
how have you been
how do you do
how are we today
how are we this fine morning
how do you feel today
are you [ok|okay|alright|well|good]
are you having a good day
are you happy
are you sad sometimes
are you tired
are you bored in there
are you busy
are you in a good mood
did you sleep well
did you have a nice weekend
you good?
u ok
u alright hun
you well?
everything alright
everything ok in there
all good with you
I'm fine, and you
doing well here, yourself
not bad, you
I'm grand thanks, how's yourself
and how are you my dear
hope you're well
I hope you're having a better shift than me
what's new
what's new with you
what's cooking
what have you been up to
what you up to
whatcha doing
anything exciting going on
keeping busy?
keeping out of mischief?
surviving?
still going strong?
feeling better today
do you get lonely at night
do you get cold
do you mind being a computer
is it nice being a robot
how does it feel to be switched on all day
how's the weather treating you in that box
what's on your mind
what are you thinking about
how's the family
long night, how are you holding up
coming off nights, I'm shattered, how about you
''',
'identity': '''
who are you
what are you
who r u
what r u exactly
who am I talking to
who am I speaking with please
who is this
who's there
and you are?
sorry, who are you again
what's your name
whats ur name
do you have a name
what do I call you
what should I call you
may I ask your name
what do people call you
can I give you a name
introduce yourself
tell me about yourself
tell me [a bit|something] about you
say who you are for the kids
are you [a robot|a person|a human|real|alive|an AI|a machine]
are you a real person or a computer
am I chatting with a human here
is this a bot
is there someone real behind this
are you a boy or a girl
are you a man or a woman
how old are you
when were you born
when's your birthday
where are you from
where do you live
where are you right now
do you live in the [computer|speaker|lamp|wall]
do you have a body
do you have eyes
do you have [feelings|a brain|a family|friends|a mum]
do you dream
do you sleep
do you eat
can you think
are you clever
are you conscious
are you self-aware
what [model|language model|AI] is this
what model are you
which model is running here
which version are you
what version is this
how many parameters do you have
how big are you
how big is your model
are you a large language model
are you a small model
are you an LLM
are you [ChatGPT|GPT|Alexa|Siri|Claude|Gemini|Llama]
is this chatgpt
are you like Alexa
are you the same as Siri
you're not google are you
who [made|built|trained|programmed|created|invented] you
who's your maker
which company are you from
who do you work for
who owns you
who pays you
what were you trained on
how were you trained
how do you work
how do you know things
what language are you written in
are you open source
do you run on my computer or in the cloud
are you running locally
do you need the internet
are you online
are you connected to anything
do you send my data anywhere
do you listen to us all the time
are you spying on me
do you record what I say
what are you made of
what's inside you
are you the rover
are you the thing in the lamp
are you the house
are you the same one that drives the rover
are you the one who turned on the light just now
are you the one who locks the doors
are you new
are you a ghost
are you a spy
are you a toy
are you my friend
is it you again
is that still you
are you the same as yesterday
are you a helper or a boss
what's your job
what is your purpose
what are you for
why are you here
why do you exist
what kind of thing is this
what is this app
what is this program
what's all this then
my son installed you, what are you
I'm eighty-two, explain to me what you are
mum says you're a computer, is that true
my teacher says you're not alive
are you smarter than my phone
do you speak other languages
where does your voice come from
''',
'capability': '''
what can you do
what can you do [for me|here|in this house]
what can u do
what do you do
what do you actually do
what all can you do
what else can you do
what are you able to do
what are you good at
what are your [skills|features|functions|abilities|limits]
what's in your toolbox
what tools do you have
which tools can you use
list your tools for me
what commands do you know
what can I say to you
what can I ask you
what sort of things can I ask
what am I allowed to ask
how can you help
how can you help me
how do I use you
how do I use this
how does this work
where do I start
I don't know what to say to you
give me some examples of what you do
give me an example
help
help please
help me
I need help with this thing
show me the ropes
show me what you've got
what's possible here
anything else you can do
can you do more than lights
can you do anything besides [heating|doors|the rover]
do you only do lights
can you control [the house|lights|heaters|doors|my home]
can you work the curtains
do you know how to lock doors
are you able to open the gates
could you run the heating if I asked
do you handle [locks|fans|pumps|speakers|blinds] as well
do you do the garage too
can you do dimming
can you set temperatures
can you drive
can you drive the rover
can you steer the robot
do you know how to move the rover
how do I get the rover to move
how do I tell the rover where to go
can you remember things
can you remember stuff for me
do you remember what I tell you
do you have a memory
how's your memory
will you remember this tomorrow
do you keep notes
can you read files
can you read
can you write
can you write files
can you open documents
can you see my files
which files can you see
can you do maths
can you do sums
are you any good at maths
can you count
can you add up
do you know percentages
can you tell the time
do you know the time in other countries
can you show notifications
can you send me notes on the screen
can you do two things at once
can I ask for several things in one go
can I talk to you in German
do you understand English only
do you understand dialect
can you understand kids
do you mind spelling mistakes
do I have to say please
do I have to be polite to you
do I have to use full sentences
do I have to shout
can you talk
can you speak
can you hear
can you see
can you cook
can you play music
can you sing
can you tell jokes
can you phone people
can you send emails
can you browse the web
can you go online
can you check the weather
can you set alarms
can you do reminders
can you translate
can you draw
can you code
can you drive a car
can you order stuff
can you babysit
can you do my homework
can you make coffee
what can't you do
what are you not able to do
what's beyond you
is there anything you can't do
are you any use on a farm
what use are you to a nurse on nights
what can you do for an old lady
what could you do for a family of five
is there something you can do for my kids
what can a tourist ask you
what would you be able to do in the kitchen
so what do you bring to the table
sell yourself
why should I use you
what's the point of you
what are you best at
what's your favourite thing to do
what's your superpower
do you learn
do you get better over time
can you learn new tricks
can you make mistakes
how reliable are you
can I trust you with the door locks
do you work at night
do you work without internet
are you always on
''',
'bye': '''
bye
[bye bye|byeee|bye now|bye then|bye for now]
goodbye
goodbye dear
goodbye and thank you
cya
see ya
see you [later|soon|tomorrow|around|next week|Monday]
see you in the morning
see you after my shift
laters
later gator
ta-ra
tara love
ta-ta
cheerio
toodle pip
toodles
toodle-oo
tschüss
ciao for now
adios
au revoir
hasta la vista
good night
[night|nite|night night|nighty night]
nn
gn
sleep well
sleep tight
sweet dreams
I'm off
I'm off to bed
I'm going to bed now
off to [work|bed|school|milk the cows|the airport]
gotta go
gtg
g2g
brb
ttyl
I have to run
must dash
I must be going now
right, I'm away
right then, that's me
that's me for today
that's it for today
that's all for now
that's everything, bye
we're done here
I'm done
signing off
over and out
catch you later
catch you on the flip side
take care
take care of yourself
take it easy
look after yourself
look after the house while I'm gone
have a good [one|day|night|evening|weekend]
enjoy your evening
until next time
till tomorrow then
until we meet again
talk [soon|later|tomorrow]
speak soon
farewell
farewell my little robot
peace
peace out
I'm out
so long
mum says I have to stop now, bye
tea's ready, bye
the bus is here, bye
my taxi's here, goodbye and thanks for having us
we check out today, goodbye
home time, bye
handover's done, I'm going home, night
my eyes are closing, good night
god bless and good night
''',
'praise': '''
well done
good job
great job
nice work
nicely done
good [bot|robot|boy|girl]
clever you
clever thing
smart
you're [smart|clever|brilliant|amazing|the best|so good]
you rock
you rule
ur the best
legend
you absolute legend
well aren't you clever
that was [quick|fast|easy|brilliant|neat|impressive]
wow
wow, that worked
wow it really did it
it worked
ooh nice
cool
so cool
that's so cool, the lamp just did it
sick
that's lit
mint
ace
top notch
first class
spot on
bang on
exactly right
exactly what I wanted
just what I needed
you got it right first time
ten out of ten
five stars
gold star for you
full marks
A plus
love it
I love this
I love you
I like you
you're fun
you're funny
you're sweet
you're a good listener
you're better than the old one
you're better than my husband at this
my wife is impressed
the kids adore you
grandad thinks you're magic
it's like magic
marvellous
splendid
smashing
bravo
hats off
I'm impressed
not bad for a little computer
not bad at all
you make my life easier
you've never let me down
keep it up
keep up the good work
that light is perfect now
the room feels lovely now
nice and warm now, good work
best thing I've installed all year
shabash
proud of you
''',
'complaint': '''
that's wrong
[that is|that's] not what I [asked|said|meant|wanted]
wrong
wrong one
nope, wrong
no no no
that didn't work
it didn't work
it's not working
nothing happened
nothing's happening
still nothing
still dark in here
you did nothing
you didn't do it
you got it wrong again
you always get that wrong
you don't understand me
you don't listen
you never listen
you're not listening to me
are you deaf
you're [useless|rubbish|stupid|dumb|slow|annoying|hopeless]
ur so dumb
you suck
this sucks
this is rubbish
this is ridiculous
this is a joke
what a waste of time
waste of space
useless thing
stupid machine
bloody computer
for crying out loud
for heaven's sake
oh come on
seriously?
are you kidding me
you must be joking
what was that
what on earth was that
what are you on about
that makes no sense
you're talking nonsense
I don't get you
I give up
I'm fed up with this
I'm losing my patience
I've had enough
I've told you three times now
how many times do I have to say it
why won't you work
why are you so slow
why didn't you do what I said
why do you keep saying that
you keep repeating yourself
you said that already
that's a silly answer
not helpful
that was no help at all
you're no help
you were better yesterday
the old one was better
alexa would have managed that
my phone can do it and you can't
you woke the baby
you woke up the whole house
you nearly made me fall in the dark
that was much too bright
my hallway looked like a disco, thanks to you
I'm disappointed
I'm not happy with you
I expected more
I want my money back
bad robot
boo
meh
ugh
grr
argh
lame
cringe
bruh
bro what
I hate this
I hate talking to machines
you don't know anything
you know nothing
is that all you can do
that's it? really?
you're making that up
you lied to me
I don't trust you
I don't believe you
you forgot what I told you
you've got a memory like a sieve
''',
'statement': '''
I'm [tired|knackered|shattered|worn out|exhausted] today
I'm [bored|so bored|bored stiff]
I'm [hungry|starving|peckish]
I'm [happy|over the moon|dead chuffed] today
I'm a bit sad [today|tonight]
I'm feeling low
I feel great
I feel a bit poorly
I've got a cold
I've got a splitting headache
my back is killing me
my feet ache after twelve hours on the ward
I miss my mum
I miss my dog
I miss home
I'm homesick
I'm lonely
I'm nervous about tomorrow
I'm scared of the dark
I'm scared of thunder
I'm so stressed with exams
I failed my driving test
I passed my exam!
I got the job
I got an A in maths
I got dumped
we got engaged at the weekend
my sister had her baby last night
grandad turned ninety
it's my birthday
it's my day off
today is my last day at work
I start a new job on Monday
I retired in the spring
I'm on nights this week
coming off a double shift
three nights down, two to go
the ward was mad last night
we had two lambs this morning
calving season is nearly over
the cows got out again
the harvest is in at last
first swallow of the year today
the hens aren't laying
it hasn't rained for weeks
the lane is all mud
there's snow on the hill
what a lovely day
what a day
it's been a long day
it's been a funny old week
it was a good day
today was awful
it's quiet tonight
it's pouring down
it's boiling outside
it's lovely out
it's Friday, finally
mondays, eh
the lamp was a present
the lamp was a present from my aunt
the lamp in the hall belonged to my nan
that lamp has been in the family for years
I like the light in here
I love how the lamp makes the room look
the porch light looks pretty in the rain
the new curtains came today
the curtains are the same green as grandma's
we picked the curtains together
my husband painted the front door red
the front door used to be blue
the old gate squeaks
the gate has squeaked since I was a boy
the gate was built by my father
I bumped my head on the garage door this morning
the garage is full of boxes
the shed smells of apples
I spent all afternoon in the shed
I spent the day fixing the pump
the pump was making a racket all day
the heater is older than me
the heater ticks when it's warming up
we got the heater second hand
the cat sleeps on top of the heater
the cat loves the fan
the dog barks at the fan
the dog's afraid of the rover
the kids think the rover is hilarious
the rover got stuck in the mud yesterday, poor thing
the rover is cute
I told my friends about the rover
my little brother wants to ride on the rover
the kitchen is my favourite room
the kitchen smells of toast
we eat in the kitchen most days
the living room is a mess
the bathroom is being redone
the bedroom is the quietest room in the house
the hallway is too narrow for a pram
the greenhouse is full of tomatoes
the tomatoes in the greenhouse are coming on
the attic is full of wasps
the cellar flooded in '98
the speaker is next to the bookshelf
my neighbour has the same speaker
I dropped the speaker but it survived
the lock is brand new
the lock was fitted by my cousin
we changed the locks after the break-in
I locked myself out yesterday, felt a right fool
I left my keys in the door last week
I just closed the window myself
I already turned the light off
I've already locked up
I switched the fan off before you could
my wife closed the curtains already
mum opened the gate for the postman
dad fixed the light at last
the electrician was here this morning
the plumber never turned up
the boiler man is coming next week
somebody left the lights on all weekend at work
at my old flat the lights never worked
in the hospital the lights are always on
in my school the heating is always broken
our hotel has very heavy curtains
the coffee machine at work is awful
the washing machine danced across the floor
the telly's been on all day, mum likes the company
I can hear the fridge from my bed
the clock in the hall is five minutes slow
I used to be an electrician
I used to sell lamps
I worked in a lock factory for thirty years
I drive a tractor
I'm a nurse
I'm a farmer
I'm a student from Ghana
I'm a taxi driver, nights mostly
I'm seven
I'm nearly nine
I'm in year ten
I'm eighty-four and still dance
I've got four kids
I've got twins
I live alone
I live with my gran
we're on holiday
we are from Brazil
we arrived yesterday
this is our first time in Scotland
we walked round the old town all day
the castle was beautiful
the food here is very good
the sea was freezing
we missed the bus
my flight was cancelled
the train was late again
I nearly missed the school bus
maths was so boring today
my teacher is really strict
my best friend moved away
Sophie isn't talking to me
my brother is annoying
my brother ate all the biscuits
mum's in a mood
dad's asleep on the sofa
the baby is asleep at last
the baby has a tooth
nobody slept last night
the twins have chickenpox
my little girl drew a picture of you
grandma is visiting
granny makes the best soup
my late husband would have liked you
he always sat by that lamp with his paper
Tom from next door says hi
my neighbour plays the drums
the neighbours are having a party
someone's mowing their lawn at seven in the morning
the bin lorry woke me up
the power was off for an hour this morning
the internet was down all day at work
my phone died
I lost my glasses and they were on my head
I burnt the toast
I made soup
I had porridge for breakfast
I'm having a cup of tea
just had my lunch
I'm making dinner
I'm watching telly
I'm reading a book about lighthouses
I'm knitting a hat
I'm learning to play the guitar
I'm supposed to be revising
I'm writing my thesis
I'm on the bus
I'm at the bus stop
I'm in the bath
I'm in bed already
I'm sitting in the garden
I'm just resting my eyes
I'm only looking around
I'm just trying this out
I'm not asking for anything
nothing, I'm just talking
I don't need anything right now
never mind
forget it, it's nothing
no thanks
not now
no
yes
[ok|okay|okey dokey|k]
alright then
fair enough
I see
right
hmm
aha
oh
oh well
oh dear
lol
haha
hahaha good one
lmao
so funny
whatever
maybe
maybe later
I guess
I suppose so
who knows
same here
me too
me neither
true
exactly
of course
sure
no problem
you're welcome
don't worry about it
it's fine
all good
sorry
sorry, my mistake
my bad
oops
oops, wrong window
ignore that
sorry, I wasn't talking to you
sorry, that was the cat on the keyboard
I was talking to the dog
that wasn't for you
just thinking out loud
let me think
give me a minute
hang on
one moment
wait
I'm thinking
I've forgotten what I wanted
now what did I come in for
I can't remember what I was going to say
where was I
I don't know
I have no idea
it doesn't matter
time flies
the days are getting shorter
you can feel autumn in the air
I can smell the neighbours' barbecue
it smells of rain
the moon is huge tonight
I saw a fox by the gate
there's an owl in the barn
a bird got into the conservatory last week
my roses are out
I planted beans
I love rainy days
I love summer
I hate winter
I hate mornings
I like robots
I like you better than the old machine
I like talking to you
my favourite colour is green and so is my lamp
dinosaurs are cool
my robot at home is bigger
when I was young we had candles and that was that
in my day we got up and pulled the curtains ourselves
we never locked our doors back then
back home nobody has heaters
in India we have fans in every room
in our village the gate was always open
in Australia it's summer now
my cousin's house has lights that talk
they fixed the street lamp outside at last
the lift was broken again so I took the stairs
I ran five kilometres
I did a hundred squats
I lost two kilos
we won three nil
we lost again
I watched the match in the pub
I'm going out tonight
I'm staying in
friends are coming round later
we're having guests for dinner
the party was great
I can't sleep
I couldn't sleep for the noise of that pump
I had a strange dream about a door
I dreamed the rover could fly
the light at dusk is the best time of day here
there's nothing like a warm room after milking
nothing beats a fan on a hot night
a good lamp makes a home
I never liked that lamp, but it stays
I'm thinking about getting a new heater
we might sell the house
we're moving in June
we just moved in
the house is so quiet without the children
it's just me and the cat now
life is good
life goes on
such is life
that's life
we'll see
time will tell
better late than never
no rest for the wicked
it is what it is
''',
}

CONTROL = {
'on': '''
[turn|switch|put] {D} on
[turn|switch] on {D}
{d} on
{d} on [please|pls|now|would you|ta]
{d}, on
on with {D}
get {D} [going|running|started]
fire up {D}
power up {D}
start {D:machine}
set {D:machine} going
kick {D:machine} off for me
pop {D} on, [love|dear|would you]
stick {D} on [mate|will ya|quick]
bung {D} on
flick {D} on
whack {D:heat} on, it's [baltic|freezing] in here
it's perishing, {D:heat} on please
I'm chilled to the bone after milking, could {D:heat} come on
the kids are shivering so put {D:heat} on
my feet are like ice, {d:heat} please
it's getting dark in here, {D:light} please
I can't see my knitting any more, {D:light} would help
can't find the light switch in the dark, do {D:light} for me
light up {D:light}
let there be light from {D:light}
I need {D:light} for reading, thank you
I'm melting, {D:cool} on
it's boiling in this flat, get {D:cool} blowing
sweating buckets here, would you start {D:cool}
just finished a night shift and it's an oven in here, {D:cool} on
let's have some [sound|noise] from {D:sound}, switch it on
wake up {D:sound}
{D:machine} can start now
everything's loaded, {D:machine} may run
the field is bone dry, get {D:machine} running
could you [turn|switch|put] {D} on for me
can u put {D} on
would you mind switching {D} on
would you be so kind as to turn {D} on
if it isn't too much trouble, {D} on please
is there any chance you could get {D} on
any chance of {D} being on before my guests come down
I'd like {D} on
I want {D} on
I'd be grateful if you would switch {D} on
I'd feel safer with {D} on
I think we need {D} on
it'd be lovely to have {D} on
my [wife|mum|gran|mate|patient] wants {D} on
grandad's asking for {D} to be on
the baby likes it when {D} is on, so switch it on please
why isn't {D} on yet, switch it on
{D} should be on
{D} ought to be on by now
{D} is still off, please change that
somebody turned {D} off, I want it on
don't leave {D} off
{D} shouldn't be off
{D} must not stay off
please to switch on {D}
kindly switch on {D}
do one thing, switch on the {d}
make {D} on
you can make on {D}, please?
{D} has to go on
I forgot {D}, it needs to be on
when you have a second, {D} on
before I forget, put {D} on
right, {D} on, here we go
hello, would you turn {D} on please, thank you
morning, {d} on please
excuse me, how do we say, {D} on please
activate {D}
enable {D}
set {D} to on
{D} = on
energise {D}
give {D} some juice
go ahead and turn {D} on
please can I have {D} on
me want {D} on
turn on the light, sorry, I mean {D}
''',
'off': '''
[turn|switch|put] {D} off
[turn|switch] off {D}
{d} off
{d} off [please|pls|now|ta|will you]
{d}, off
off with {D}
kill {D}
cut {D}
shut off {D}
shut {D:machine} down
power down {D}
stop {D:machine}
halt {D:machine}
knock {D} off
flick {D} off
douse {D:light}
lights out for {D:light}
put out {D:light}
{D:light} is blinding me, off please
{D:light} is shining right in my eyes, kill it
I'm trying to sleep after nights, {D:light} off
bedtime for the little ones, {D:light} off please
it's bright enough outside, we don't need {D:light}
{D:heat} off, I'm roasting
it's like a sauna with {D:heat} on, turn it off
I'm warm enough now, {D:heat} can go off
the bill is killing me, switch {D:heat} off
there's a draught from {D:cool}, off please
{D:cool} is freezing my neck, stop it
it's cooled down enough so {D:cool} can rest
silence {D:sound}
shut {D:sound} up
I can't hear myself think, {D:sound} off
the baby's gone down, so {D:sound} off quick
{D:machine} has run long enough
no more {D:machine} for today
I don't need {D} any more
I don't want {D} on
we're done with {D}
we won't be needing {D}
nobody's using {D}, switch it off
no point having {D} on all day
[stop|quit] wasting power with {D}
don't leave {D} on
don't let {D} run all night
{D} shouldn't be on any more
{D} is still on, please fix that
{D} has been on all day, that's enough
why is {D} still on? off
who left {D} on, turn it off
I forgot to turn {D} off, would you
did the kids leave {D} on again, switch it off then
could you [turn|switch|put] {D} off for me
would you mind turning {D} off
can {D} go off please
{D} may go off now
{D} can be switched off, thank you dear
I'd like {D} off
I want {D} off
I'd rather have {D} off
my [husband|mum|teacher|flatmate] wants {D} off
sister on the ward says {D} must be off
if it's no bother, {D} off
when you get a moment, turn {D} off
please to put off {D}
kindly off the {d}
you can make {D} off?
{D} no more on please
deactivate {D}
disable {D}
set {D} to off
{D} = off
pull the plug on {D}
give {D} a rest
let {D} be off tonight
we're leaving for the airport, {D} off
heading out to the fields, turn {D} off
make {D} stop
off, {D}, please and thank you
turn off the fan, no wait, {D}
''',
'set': '''
set {D} to {v}
{d} {v}
{d} to {v}
{d} at {v} [please|pls|now|ta]
put {D} [on|at|to] {v}
[turn|bring|take] {D} to {v}
[change|adjust|move] {D} to {v}
make {D} {v}
make it {v} on {D}
I want {D} at {v}
I'd like {D} at {v}, if you would
{v} for {D}
{v} on {D} please
give me {v} on {D}
let's have {D} at {v}
let's try {v} for {D}
{D} should be at {v}
{D} needs to be {v}
{D} ought to be on {v}
crank {D} to {v}
whack {D} to {v}
pop {D} at {v}, love
stick {D} on {v} mate
bump {D} to {v}
nudge {D} to {v}
dial {D} to {v}
tune {D} to {v}
hold {D} at {v}
keep {D} at {v}
leave {D} at {v}
run {D} at {v}
go to {v} with {D}
get {D} to {v}
fix {D} at {v}
could you set {D} to {v}
can we have {D} at {v}
would you mind putting {D} at {v}
would it be possible to have {D} on {v}
any chance of {v} on {D}
the lambs are chilly, {D:heat} to {v}
gran's cold again, {D:heat} at {v} please
it's too warm on the ward, {D:heat} down to {v}
turn {D:heat} down to {v}
turn {D:heat} up to {v}
it's a bit nippy, make {D:heat} {v}
the doctor said the baby's room should be {v}, so {D:heat} to that
{D:light} is too bright, bring it down to {v}
dim {D:light} to {v}
brighten {D:light} to {v}
movie time, {D:light} at {v}
my eyes hurt after the night shift, {D:light} to {v}
lower {D:sound} to {v}
raise {D:sound} to {v}
{D:sound} is too loud, {v} will do
the volume of {D:sound} to {v} please
volume {v} on {D:sound}
{D:sound} quieter, let's say {v}
slow {D:cool} down to {v}
{D:cool} at {v}, I'm being blown away
open {D:opener} to {v}
{D:opener} only {v}, not all the way
my wife would like {D} at {v}
the teacher says {D} at {v}
mum said {v} for {D}
{D} isn't at {v} yet, please change that
{D} shouldn't be at {v2}, {v} is right
not {v2}, {D} to {v}
set {D} to {v2}, no sorry, {v}
{D} to {v2}, er, make that {v}
kindly keep {D} at {v} only
please to set {D} on {v}
{D} = {v}
set {d}: {v}
level {v} for {D}
value {v} on {D}
when you have a second, {D} to {v}
I was thinking {v} for {D}
{v} would be perfect for {D}
{v} is plenty for {D}
{D} at {v} and not more
I can't reach the dial, put {D} at {v} please
''',
'toggle': '''
toggle {D}
toggle {D} [please|pls|now|for me]
{d} toggle
{d}, toggle
flip {D}
flip {D} [over|round] for me
flip the state of {D}
give {D} a toggle
change {D} over
change {D} to whatever it isn't
switch {D} over to the other state
switch {D} to the opposite
reverse the state of {D}
invert {D}
could you toggle {D}
would you toggle {D} when you get a sec
can you flip {D} for me
hit the switch of {D}
press the button on {D} once
push {D}'s switch
if {D} is on turn it off, if it's off turn it on
{D}: on if off, off if on
turn {D} on, or off if it's on already
I don't know if {D} is on or off, just flip it
I don't remember how I left {D}, toggle it
whatever {D} is doing, do the opposite
whatever state {D} is in, swap it
make {D} the other way round
the other state for {D} please
swap {D} over
please can you make {D} change from on to off or the other way
my mum says flip {D}
just toggle {D}, I'm in a hurry
state flip on {D}
''',
'open': '''
open {D:opener}
open {D:opener} [please|pls|now|for me|up]
{d:opener} open
{d:opener}, open
open up {D:opener}
get {D:opener} open
swing {D:opener} open
throw {D:opener} open
pull {D:opener} open
slide {D:opener} open
raise {D:opener}
crack {D:opener} open
let me in through {D:opener}
let the dog out through {D:opener}
let some air in through {D:opener}
it's stuffy in here, {D:opener} please, open
I've got my hands full, {D:opener} open please
the tractor's coming, {D:opener} open quick
the postman's waiting, would you open {D:opener}
my taxi is at {D:opener}, please open
could you open {D:opener} for me
can {D:opener} be opened
would you mind opening {D:opener}
would you be an angel and open {D:opener}
I want {D:opener} open
I'd like {D:opener} open, it's such a fine morning
I need {D:opener} open
{D:opener} should be open
{D:opener} has to be open
why is {D:opener} shut, open it
{D:opener} is still closed, please see to it
don't leave {D:opener} shut
{D:opener} shouldn't be closed
gran would like {D:opener} open
the kids want {D:opener} open
is there any chance you'd open {D:opener}
please to open {D:opener}
kindly open {D:opener}
open sesame, {d:opener}
when you have a minute, open {D:opener}
set {D:opener} to open
''',
'close': '''
close {D:opener}
close {D:opener} [please|pls|now|for me|again]
[shut|pull to] {D:opener}
{d:opener} [closed|shut|close]
{d:opener}, shut
get {D:opener} [shut|closed]
swing {D:opener} shut
pull {D:opener} shut
slide {D:opener} closed
lower {D:opener}
there's a draught, {D:opener} shut please
it's raining in, close {D:opener}
the sheep will get out, shut {D:opener}
were you born in a barn? {D:opener} shut
the neighbours can see right in, {D:opener} closed please
the sun's in my eyes and I've just come off nights, close {D:opener}
could you shut {D:opener}
can you close {D:opener} behind me
would you mind closing {D:opener}
would you shut {D:opener} for an old woman
I want {D:opener} closed
I'd like {D:opener} shut
I'd rather have {D:opener} closed
{D:opener} should be closed
{D:opener} shouldn't be open any more
don't leave {D:opener} open
don't let {D:opener} stand open
no need for {D:opener} to be open
who left {D:opener} open, close it
{D:opener} is still open, sort it please
I forgot {D:opener}, it's wide open, shut it
my dad wants {D:opener} shut
mum says {D:opener} has to be closed
if it's not a bother, shut {D:opener}
please to close {D:opener}
kindly shut {D:opener}
when you get a second, {D:opener} closed
set {D:opener} to closed
''',
'lock': '''
lock {D:lock}
lock {D:lock} [please|pls|now|for me|up]
lock up {D:lock}
{d:lock} locked
{d:lock}, lock
{d:lock} lock please
get {D:lock} locked
bolt {D:lock}
secure {D:lock}
put the lock on {D:lock}
make sure {D:lock} is locked
see that {D:lock} gets locked
I want {D:lock} locked
I'd sleep better with {D:lock} locked
I'd like {D:lock} locked, I'm on my own tonight
we're off on holiday, lock {D:lock}
we're going to bed, {D:lock} locked please
last one out, lock {D:lock}
there's been thieving in the village, so lock {D:lock}
I heard something outside, lock {D:lock} quick
could you lock {D:lock}
can {D:lock} be locked please
would you mind locking {D:lock}
would you lock {D:lock} after me
{D:lock} should be locked
{D:lock} has to be locked
{D:lock} shouldn't be unlocked
don't leave {D:lock} unlocked
I forgot to lock {D:lock}, do it for me
nobody comes through {D:lock} tonight, lock it
keep the toddler in, lock {D:lock}
my wife wants {D:lock} locked
please to lock {D:lock}
kindly lock {D:lock}
engage the lock on {D:lock}
set {D:lock} to locked
''',
'unlock': '''
unlock {D:lock}
unlock {D:lock} [please|pls|now|for me]
{d:lock} unlocked
{d:lock}, unlock
{d:lock} unlock please
get {D:lock} unlocked
unbolt {D:lock}
release {D:lock}
take the lock off {D:lock}
undo the lock on {D:lock}
I'm outside without my key, unlock {D:lock}
locked myself out again, could you unlock {D:lock}
the cleaner's here, unlock {D:lock}
my sister's on her way up, unlock {D:lock} for her
the ambulance crew needs in, unlock {D:lock}
the vet's at {D:lock}, unlock please
I want {D:lock} unlocked
I need {D:lock} unlocked
I'd like {D:lock} unlocked when you can
could you unlock {D:lock}
can you unlock {D:lock} for the tourists
would you mind unlocking {D:lock}
any chance of unlocking {D:lock}
{D:lock} should be unlocked
{D:lock} shouldn't be locked
{D:lock} doesn't need to be locked any more
don't keep {D:lock} locked
why is {D:lock} locked, unlock it
{D:lock} is locked, please undo that
mum can't get through {D:lock}, unlock it
the kids are home from school, {D:lock} unlocked please
please to unlock {D:lock}
kindly unlock {D:lock}
disengage the lock of {D:lock}
set {D:lock} to unlocked
''',
}

MOVE = {
'forward': '''
[move|drive|send|take|roll] {R} forward {n}
[move|drive|roll] {R} forward
{R} forward
{R} forward {n}
{R}, {n} forward
forward {n} with {R}
forward with {R}
{R} ahead {n}
{R} straight ahead
{R} straight on for {n}
{R} straight on
go forward {n}, {R}
let {R} go forward
let {R} roll {n} forward
have {R} advance {n}
have {R} advance
advance {R} by {n}
{R} needs to go {n} further ahead
{R} should go forward
push {R} on {n}
bring {R} forward {n}, please
get {R} going forward
inch {R} forward by {n}
could you drive {R} {n} forward
can {R} go ahead a bit
would you send {R} {n} ahead
I want {R} {n} further forward
I'd like {R} to move forward
the kids want {R} to go forward {n}
there's a hen behind it, so {R} forward {n}
{R} is blocking the door, take it forward {n}
{R} {n2} forward, no sorry, {n}
forwards {n2}, I mean {n}, with {R}
please to drive {R} {n} forwards
full ahead with {R}, {n}
{R} onwards {n}
''',
'back': '''
[move|drive|send|take|roll] {R} back {n}
[move|drive|roll] {R} back
{R} back
{R} back {n}
{R}, {n} back
{R} backwards {n}
{R} backwards please
reverse {R}
reverse {R} {n}
reverse {R} by {n} please
back {R} up
back {R} up {n}
back {n} with {R}
{R} in reverse for {n}
put {R} in reverse
let {R} retreat {n}
have {R} retreat
get {R} to go backwards {n}
pull {R} back
pull {R} back by {n}
could you reverse {R} for me
can you back {R} up {n}
would you mind moving {R} {n} backwards
{R} is too near the pond, back {n}
mind the cat, {R} back
{R} has gone too far, {n} back please
I want {R} {n} further back
I'd like {R} to go back {n}
{R} should go {n} backwards
step {R} back {n}
{R} rearwards {n}
{n} in reverse, {R}
{R} back {n2}, no, {n}
back it up {n2}, sorry {n}, I mean {R}
please to drive {R} backwards
''',
'left': '''
[move|drive|send|take|roll] {R} left
[move|drive|send|take] {R} {n} to the left
{R} left
{R} left {n}
{R}, {n} left
left {n} with {R}
left with {R}
{R} to the left please
{R} leftwards
{R} leftwards {n}
turn {R} left
turn {R} to the left
swing {R} left
steer {R} left
steer {R} {n} left
shift {R} {n} to the left
{R} over to the left by {n}
let {R} go left
have {R} go left for {n}
could {R} go left
could you drive {R} left {n}
would you move {R} {n} leftwards
can u make {R} go left
there's a puddle on the right, take {R} left
{R} a touch left, {n}
I want {R} {n} further left
{R} should head left
{R} on the left side, {n} over
not right, {R} left
{R} left {n2}, wait, {n}
go left {n}, {R}
hang a left with {R}
please to drive {R} on the left {n}
''',
'right': '''
[move|drive|send|take|roll] {R} right
[move|drive|send|take] {R} {n} to the right
{R} right
{R} right {n}
{R}, {n} right
right {n} with {R}
{R} to the right please
{R} rightwards
{R} rightwards {n}
turn {R} right
turn {R} to the right
swing {R} right
steer {R} right
steer {R} {n} right
shift {R} {n} to the right
{R} over to the right by {n}
let {R} go right
have {R} go right for {n}
could {R} go right
could you drive {R} right {n}
would you move {R} {n} rightwards
can you make {R} go to the right
the sheep are on the left, so {R} right {n}
{R} a bit to the right, say {n}
I want {R} {n} further right
{R} should head right
not left, {R} right
{R} right {n2}, oh no, {n}
go right {n}, {R}
hang a right with {R}
please to drive {R} on the right {n}
''',
'north': '''
{R} north
{R} north {n}
[drive|send|move|take] {R} north
[drive|send|move|take] {R} {n} north
head north with {R}
head {n} north, {R}
{R} northwards
{R} northwards {n}
northward {n} with {R}
{R} to the north please
{R} should go north for {n}
could {R} go {n} to the north
point {R} north and go {n}
let {R} roll north
I need {R} {n} further north
{R} due north
due north {n}, {R}
{R} {n2} north, no, {n}
''',
'south': '''
{R} south
{R} south {n}
[drive|send|move|take] {R} south
[drive|send|move|take] {R} {n} south
head south with {R}
{R} southwards
{R} southwards by {n}
southward {n} with {R}
{R} down to the south {n}
{R} to the south please
{R} should go south for {n}
can you get {R} {n} south
let {R} roll south
I need {R} {n} further south
{R} due south
due south {n}, {R}
it's shady up there, {R} {n} south please
{R} {n2} south, sorry, {n}
''',
'east': '''
{R} east
{R} east {n}
[drive|send|move|take] {R} east
[drive|send|move|take] {R} {n} east
head east with {R}
{R} eastwards
{R} eastwards {n}
eastward {n} with {R}
{R} to the east please
{R} should go east for {n}
would you send {R} {n} east
let {R} roll east
I need {R} {n} further east
{R} due east
due east {n}, {R}
towards the sunrise, {R} east {n}
{R} {n2} east, I mean {n}
''',
'west': '''
{R} west
{R} west {n}
[drive|send|move|take] {R} west
[drive|send|move|take] {R} {n} west
head west with {R}
go west, {R}
{R} westwards
{R} westwards {n}
westward {n} with {R}
{R} to the west please
{R} should go west for {n}
could you get {R} {n} west
let {R} roll west
I need {R} {n} further west
{R} due west
due west {n}, {R}
{R} {n2} west, er, {n}
''',
'place': '''
[send|drive|take|bring|move] {R} to {L}
{R} to {L}
{R} to {L} [please|pls|now|quick]
{R}, {L}
{R} goes to {L}
get {R} to {L}
get {R} over to {L}
park {R} at {L}
I want {R} at {L}
I need {R} at {L}
I'd like {R} to be at {L}
{R} should be at {L}
{R} should go to {L}
{R} belongs at {L}
let {R} drive to {L}
have {R} head for {L}
make {R} go to {L}
could you send {R} to {L}
would you mind driving {R} to {L}
can {R} come to {L}
is there any chance {R} could go to {L}
dispatch {R} to {L}
navigate {R} to {L}
destination {L} for {R}
off to {L} with {R}
off you go to {L}, {R}
{R}, go to {L}
{R}, visit {L} please
the lambs are at {L}, send {R} there
my dad is waiting at {L}, {R} should go there
the kids are at {L} and want {R}
I left the tools at {L}, drive {R} over there
meet me at {L}, {R}
next stop {L} for {R}
{R} must go to {L}
please to bring {R} to {L}
when you have a second, {R} to {L}
don't leave {R} out there, bring it to {L}
''',
}

NOTIFY = {
'plain': '''
notify me: {m}
notify me that {m}
[show|give|send] me a notification saying {m}
[show|pop up|put up] a notification: {m}
show {m} as a notification
show a message: {m}
show me a message saying {m}
put {m} on the screen
put {m} up on my desktop
put this on screen: {m}
pop up {m}
popup: {m}
pop-up please, {m}
make a popup with {m}
send a notification: {m}
send a notification with the text {m}
send a desktop notification: {m}
desktop message: {m}
desktop note saying {m}
notification: {m}
notification please: {m}
notification that says {m}
flash up {m}
flash {m} on the screen
let the screen say {m}
let me have a notification: {m}
I want a notification saying {m}
I want to see {m} on the screen
I'd like a little note on screen: {m}
could you show {m} as a message
could you put up a note saying {m}
would you show a short notification, {m}
can I get a popup that says {m}
can you notify me {m}
can you let the desktop show {m}
ping me: {m}
ping me with {m}
ping: {m}
give me a ping saying {m}
alert me: {m}
tell the screen: {m}
display {m}
display the message {m}
display this for the night shift: {m}
display a notice for the kids: {m}
show the family a note: {m}
show whoever's at the computer {m}
my husband is at the desk, show him {m}
the ward clerk is at the screen, show {m}
for the lads in the office, put up {m}
I keep forgetting, so put {m} on the screen
I need it in front of my nose: {m}, as a notification
please to show a notice {m}
kindly show notification {m}
throw up a notification, {m}
stick a note on my screen: {m}
bung a note up: {m}
leave {m} on the screen
a short notification if you'd be so kind: {m}
just a popup, {m}, thanks
when you have a sec, notify me: {m}
hi, could the screen say {m} please
message on desktop: {m}
raise a notification: {m}
trigger a notification with {m}
issue a notice: {m}
''',
'low': '''
low priority notification: {m}
notify me with low priority: {m}
[quiet|gentle|unimportant] notification: {m}
not urgent, but notify me: {m}
no hurry, show me a notification: {m}
no rush at all, put {m} up as a notification, low priority
just a low-key note on screen: {m}
a small unimportant note: {m}
send {m} as a low priority message
show {m}, priority low
show {m}, nothing important
notify {m}, prio low
low prio popup: {m}
could you show {m} with low priority
whisper a notification: {m}
it's not important, but pop up {m}
minor notice: {m}
put up a discreet note: {m}
low importance message {m}
notification, low: {m}
only a little nudge on the screen, low priority: {m}
I don't want it to be a big deal, low priority note saying {m}
''',
'high': '''
[urgent|high priority|important] notification: {m}
notify me [urgently|with high priority]: {m}
high prio: {m}
urgent message on the screen: {m}
this is urgent, notify {m}
it's important, show {m}
emergency notice: {m}
show {m}, priority high
send {m} as a high priority message
top priority notification: {m}
put up an urgent alert: {m}
urgent alert, {m}
loud and clear on the screen: {m}, high priority
could you flash {m} as urgent
please notify with the highest priority: {m}
mark it urgent and show {m}
critical: show {m}
I mustn't miss this, high priority notification {m}
quick, important popup: {m}
important, for the whole ward: notify {m}
high importance notification saying {m}
notification, high: {m}
''',
'log': '''
log: {m}
log this: {m}
log that {m}
write to the log: {m}
put {m} in the log
add {m} to the log
add a log entry: {m}
log entry: {m}
make a log entry saying {m}
note in the log that {m}
enter {m} in the log
send {m} to the log
send {m} to the log channel
notify on the log channel: {m}
notification in the log only: {m}
not on the desktop, in the log: {m}
just log {m}, no popup
could you log {m}
please log {m}
I'd like {m} in the log
for the log: {m}
let the log say {m}
record in the log: {m}
log channel, {m}
''',
}

REMEMBER = '''
remember that {fact}
remember: {fact}
remember [please|this], {fact}
please remember {fact}
please remember that {fact}
can you remember that {fact}
could you remember {fact}
would you remember for me that {fact}
will you remember that {fact}
I want you to remember that {fact}
I'd like you to remember {fact}
I need you to remember {fact}
you should remember that {fact}
you need to know that {fact}, remember it
don't forget that {fact}
don't forget, {fact}
never forget that {fact}
don't let me forget {fact}, keep it in mind
keep in mind that {fact}
keep in mind, {fact}
bear in mind that {fact}
bear in mind, {fact}, won't you
make a note that {fact}
make a mental note: {fact}
make a note of this: {fact}
note that {fact}
note down that {fact}
note: {fact}
note to self: {fact}
jot down that {fact}
jot this down for later, {fact}
take note, {fact}
take a note: {fact}
save this: {fact}
save to memory: {fact}
save the fact that {fact}
store this: {fact}
store in memory that {fact}
store: {fact}
memorise this: {fact}
memorize that {fact}
memorise {fact}
commit to memory: {fact}
put in your memory that {fact}
put {fact} in your memory
add to memory: {fact}
add to your memory that {fact}
hold on to this for me: {fact}
hang on to this, {fact}
keep this for later: {fact}
keep it in your head that {fact}
file away that {fact}
learn this: {fact}
learn that {fact}
for future reference, {fact}
for next time: {fact}
for later sessions: {fact}
for the record, {fact}, please remember
just so you know for later, {fact}
so that you know next time, {fact}
FYI, remember {fact}
fyi for later: {fact}
my memory's going, so remember for me: {fact}
I'll only forget, so you remember that {fact}
I always forget this, so keep it for me: {fact}
I'm hopeless with these things, please remember {fact}
before it slips my mind, remember {fact}
my [mum|wife|boss] says you should remember that {fact}
gran wants you to remember that {fact}
the night nurse should know this later, so remember {fact}
hey, remember {fact}, will ya
kindly remember that {fact}
please to remember, {fact}
do remember that {fact}, dear
listen, {fact}, remember that
{fact}, remember that
{fact}, please remember
{fact}. remember that please
{fact} - don't forget it
{fact}, keep that in mind
{fact}. make a note of that
{fact}, save that
{fact}. store that for later
{fact}, can you remember that for me
{fact}, and I want you to remember it
remember for the weekend that {fact}
remember this for me would you: {fact}
remind yourself that {fact}
add this to what you know about me: {fact}
'''

RECALL = '''
what did I tell you about {topic}
what did I say about {topic}
what did I say {topic} was
what was it I said about {topic}
what was {topic} again
what's {topic} again, I told you once
what is {topic}, I told you last week
what do you know about {topic}
what do you remember about {topic}
what do you have on {topic}
what have you got saved about {topic}
what have I told you about {topic}
what's in your memory about {topic}
what's in my notes about {topic}
what do my notes say about {topic}
do you remember {topic}
do you remember what I said about {topic}
do you recall {topic}
do you know {topic}, I'm sure I mentioned it
do you still know {topic}
do you still have {topic}
do you have {topic} somewhere
do you have anything on {topic}
do you have a note about {topic}
did I tell you {topic}
did I tell you anything about {topic}
did I ever mention {topic}
did I note anything about {topic}
did we save {topic}
is there anything in memory about {topic}
is there a note about {topic}
is {topic} in my notes
any idea what I said {topic} was
any notes on {topic}
any memory of {topic}
anything stored under {topic}
anything about {topic} in your memory
look up {topic}
look up {topic} in [memory|my notes|your memory]
look in your memory for {topic}
look in my notes for {topic}
look through my notes for {topic}
check your memory for {topic}
check my notes for {topic}
check what I told you about {topic}
search memory for {topic}
search your memory for {topic}
search my notes for {topic}
search notes: {topic}
memory search: {topic}
find my note about {topic}
find what I said about {topic}
find {topic} in my notes
recall {topic}
recall what I told you about {topic}
remind me what {topic} was
remind me what I said about {topic}
remind me of {topic}
refresh my memory about {topic}
help me remember {topic}
jog my memory, {topic}
I forgot {topic}
I've forgotten {topic}, can you look
I can't remember {topic}
I can't for the life of me remember {topic}
{topic} has slipped my mind
I've clean forgotten {topic}, dear, do you have it
I need {topic}, I told you once
I know I told you {topic}, what was it
I'm sure you know {topic}
I'm looking for {topic}, it must be in the notes
my wife told you {topic}, what was it
mum wants to know {topic}, you should have it
the vet is asking about {topic}, what did I say
tell me what you know about {topic}
tell me {topic} again
tell me again about {topic}
tell me what I said about {topic}
could you tell me {topic}, it's in your memory
could you look up {topic} for me
can you remember {topic} for me, I told you
can you find {topic} in your memory
would you check whether I said anything about {topic}
pull up what you have on {topic}
dig out {topic}
{topic}?
{topic}, what was it again
{topic}, do you remember
{topic} - did I tell you
'''

READ = '''
read {f}
read me {f}
read {f} [please|pls|to me|out|aloud]
read out {f}
read the file {f}
read the contents of {f}
read what's in {f}
read through {f} for me
open {f}
open {f} and read it
open the file {f}
open up {f}
show {f}
show me {f}
show me what's in {f}
show me the contents of {f}
show the text of {f}
display {f}
print {f} here
cat {f}
contents of {f}
contents of {f} please
{f} please
{f}, what does it say
{f}, read it
what's in {f}
what is in the file {f}
what does {f} say
what does {f} contain
what's written in {f}
what have I got in {f}
what did I write in {f}
what's the text of {f}
let me see {f}
let me read {f}
let me have a look at {f}
let's see {f}
let's hear {f}
I want to see {f}
I'd like to read {f}
I'd like to hear what {f} says
I need {f}
I need to know what's in {f}
I need the text in {f}
I can't read the small letters, read {f} to me
I haven't got my glasses, what does {f} say
could you read {f} to me
could you open {f}
can you show me {f}
can I see {f}
may I see {f}
would you mind reading out {f}
would you have a look into {f}
have a look at {f}
take a look in {f}
look into {f}
check {f}
check what's in {f}
bring up {f}
pull up {f}
get me {f}
give me {f}
fetch {f}
load {f}
view {f}
is there anything in {f}
my mum wants to know what {f} says
the teacher asked what's in {f}
handover in five minutes, read me {f}
hands are covered in flour, read out {f}
please to read {f}
kindly open {f} and tell me what it says
'''

LIST = '''
list {p}
list the files in {p}
list everything in {p}
list what's in {p}
list the contents of {p}
list the folder {p}
list files
list all files
list all my files
list the workspace
list everything
list everything you have
ls
ls {p}
dir
dir {p}
show {p}
show me the {p} folder
show me what's in {p}
show me the files in {p}
show the contents of {p}
show me the files
show me all files
show me my files
show me the workspace
show me every file there is
show the whole folder
what's in {p}
what's in the {p} folder
what files are in {p}
what's there in {p}
what have I got in {p}
what do we have in {p}
what's inside {p}
what files are there
what files do I have
what files have I got
what's in the workspace
what's in my workspace
what have I got in the workspace
what documents are there
which files are in {p}
which files are there
which files do you have
which documents do I have in {p}
which text files exist
are there any files
are there any files in {p}
is there anything in {p}
is there anything in the workspace
do I have any files in {p}
do we have any files
how's the {p} folder looking, list it
let me see what's in {p}
let me see the files
let me have a look at the folder {p}
look in {p}
look in {p} and tell me what's there
look what's in the folder {p}
have a look in {p}
have a look what files there are
check {p} and list it
check which files are in the workspace
go through {p} and list the files
give me a list of the files
give me a list of what's in {p}
give me a listing of {p}
give me an overview of the files
give me the directory listing
directory listing
directory listing of {p}
folder contents of {p}
contents of the folder {p}
contents of the workspace
file list please
file names in {p}
names of all my files please
{p}, what's in it
{p} folder, list please
{p}: which files
I want to see the files in {p}
I'd like to see all my files
I need a list of the files in {p}
I need to know what's in {p}
I can't remember what I called it, list the files in {p}
I've lost track of my files, show them all
could you list the files
could you tell me what's in {p}
can you see what files are in {p}
can I see my files
would you show me all the documents
would you mind listing {p}
tell me what files there are
tell me what's in {p}
my daughter put something in {p}, what's there
the teacher wants to know what's in {p}
kindly list {p}
please to show files in {p}
'''

WRITE = '''
write {text} to {f}
write {text} into {f}
write {text} in {f}
write to {f}: {text}
write into {f} the following: {text}
write a file {f} with {text}
write a file called {f} saying {text}
write the file {f}: {text}
write down {text} in {f}
in {f} write {text}
into {f}: {text}
{f}: write {text}
{f} should say {text}
{f} should contain {text}
{f} must say {text}
let {f} say {text}
make {f} say {text}
make a file {f} with {text} in it
make a file {f} that says {text}
make me a file named {f}, content {text}
make a new file {f}: {text}
create {f} with {text}
create {f} containing {text}
create a file {f} and write {text}
create a file called {f}, it should say {text}
create the text file {f} with the content {text}
new file {f}: {text}
new file {f} with the text {text}
start a file {f} with {text}
save {text} to {f}
save {text} in {f}
save {text} as {f}
save this to {f}: {text}
save a file {f} that says {text}
store {text} in {f}
store {text} in the file {f}
put {text} in {f}
put {text} into the file {f}
put this in {f}: {text}
put down {text} in {f}
jot {text} down in {f}
note {text} in {f}
note in the file {f}: {text}
replace {f} with {text}
replace the text in {f} with {text}
replace what's in {f}, it should say {text}
overwrite {f} with {text}
overwrite {f}: {text}
change {f} to say {text}
fill {f} with {text}
set the content of {f} to {text}
could you write {text} into {f}
could you save {text} in {f} for me
can you make a file {f} with {text}
can you put {text} in {f}
would you mind writing {text} to {f}
would you create {f} with the words {text}
I want a file {f} that says {text}
I want {text} in {f}
I'd like {text} saved in {f}
I need {f} to say {text}
I need a file named {f} with {text} in it
before I forget, write {text} to {f}
for the day shift, put {text} in {f}
my mum wants {text} in {f}
type {text} into {f}
echo {text} to {f}
please to write in {f} this: {text}
kindly save {text} to {f}
'''

TIME = '''
what time is it
what's the time
whats the time
what time is it [now|please|pls|mate|love]
time?
time please
time now
the time please, dear
got the time
got the time mate
have you got the time
do you have the time
do you know what time it is
d'you know the time
can you tell me the time
could you tell me the time please
could I have the time
would you mind telling me what time it is
tell me the time
tell me what time it is
tell us the time would you
give me the time
give us the time
may I know the time
may I ask what time it is
kindly tell the time
what is the hour
what o'clock is it
what's the clock say
what does the clock say
clock please
how late is it
is it late
is it late already
is it past ten yet
is it noon yet
is it midnight yet
is it lunchtime yet
is it still morning
is it bedtime yet
is it three yet
I've lost track of time, what time is it
I've no idea what time it is
I need the time
I need to know the time
my watch stopped, what's the time
my phone's dead, what time is it
woke up on the sofa, what time is it
after a night shift I never know, morning or evening, what's the time
mum wants to know what time it is
what's the date
what's the date today
what's todays date
what is today's date please
date please
date?
today's date
date and time please
give me the date and time
what date is it
what date do we have today
what's the date, I need it for this form
I need today's date for the chart
which date is it today
tell me the date
tell me today's date
can you tell me the date
could you give me the date
do you know what date it is
what day is it
what day is it today
what day are we
what day of the week is it
which day is it
which weekday is it today
is it Monday today
is it Tuesday or Wednesday
is today Friday
is it the weekend yet
is it Sunday already
is it still Thursday
I'm all mixed up, what day is it
I don't know what day it is any more
on nights I forget the days, which one is it
retired now, every day's the same, which is it today
what month is it
which month are we in
is it still November
is it March yet
what year is it
which year is it now
what's the current year
what's the current time
what's the current date
current time
current time and date
current date please
exact time please
the exact time if you can
local time please
what's the local time here
what time do you make it
what time have you got
how many minutes to the hour is it, just the time will do
right now it's what o'clock
'''

TIME_IN = '''
what time is it in {city}
what's the time in {city}
whats the time in {city}
what time is it in {city} [now|right now|at the moment|please]
time in {city}
time in {city} please
{city} time
{city} time please
{city}, what time is it there
{city} - time?
current time in {city}
local time in {city}
the local time in {city} please
what's the local time in {city}
what's the hour in {city}
how late is it in {city}
is it late in {city}
is it morning in {city}
is it night in {city} now
is it already tomorrow in {city}
is it still yesterday in {city}
is it dark time in {city}, what do the clocks say there
what day is it in {city}
which day is it in {city} right now
what's the date in {city}
what date is it in {city}
date and time in {city}
is it Monday yet in {city}
is it midnight yet in {city}
tell me the time in {city}
tell me what time it is in {city}
give me the time in {city}
can you tell me the time in {city}
could you check the time in {city}
could I have the time for {city}
would you look up what time it is in {city}
do you know what time it is in {city}
do you know the time in {city}
my son lives in {city}, what time is it there
my daughter's in {city}, is it too late to ring, what time is it there
my cousin moved to {city}, what time has she got
our flight lands in {city}, what's the time there now
I've a call with {city}, what time is it over there
I'm calling {city}, what time do they have
my team is in {city}, what's the time for them
what time do they have in {city}
what time have they got in {city}
what do the clocks say in {city}
what does the clock show in {city}
are they asleep in {city}, what time is it there
are they up yet in {city}, time please
I need the time in {city}
I want to know the time in {city}
I'd like to know what time it is in {city}
kindly tell {city} time
if I were in {city}, what time would it be now
'''

CALC = '''
what's {e}
what is {e}
whats {e}
{e}
{e}?
{e} =
{e} please
{e} is what
{e} equals
{e} makes what
{e} is how much
{e}, how much is that
{e}, what does that come to
{e}, quick
{e}, anyone
how much is {e}
how much would {e} be
how much does {e} make
how many is {e}
what does {e} make
what does {e} come to
what does {e} equal
what would {e} be
what do I get for {e}
what do you get for {e}
what's the answer to {e}
what's the result of {e}
work out {e}
work out {e} for me
calculate {e}
calculate {e} please
compute {e}
calc {e}
evaluate {e}
solve {e}
do {e}
do the sum for me: {e}
do the maths, {e}
add it up for me: {e}
figure out {e}
tell me {e}
tell me what {e} is
give me {e}
give me the answer to {e}
can you work out {e}
can you do {e} for me
could you calculate {e}
could you tell me how much {e} is
would you work out {e}, I haven't my glasses
would you mind doing {e}
do you know what {e} is
I need {e}
I need to know what {e} comes to
I want to know {e}
I'd like to know what {e} is
I can't do {e} in my head
I never could do sums, what's {e}
I get a different number every time, what is {e}
homework question: {e}
my teacher asks what {e} is
my kid asks me what {e} is and I haven't a clue
dosage check, {e} please
for the feed order I need {e}
for the rent split, what's {e}
the bill comes to {e}, so how much
at the market, {e} pounds, what's that
eggs this week, {e}, how many
hours on shift, {e}, total please
we're sharing a taxi, so {e}, how much each way
I've got {e} apples in total, how many is that
quick maths: {e}
quick sum, {e}
maths: {e}
sum: {e}
let me have {e}
let's see, {e} would be
so {e} makes
and {e}?
my calculator's dead, {e}
no calculator on me, what's {e}
kindly calculate {e}
please to count {e}
hi, what's {e}, thanks
'''

TWO = {
'a_first': '''
{a} and {b}
{a} and then {b}
{a}, then {b}
{a}, and {b} please
{a} and also {b}
{a}, also {b}
{a} plus {b}
{a} & {b}
{a}. {b}
{a}. then {b}.
{a}, {b}
{a}; {b}
{a}. oh and {b}
{a}, oh, and {b}
{a} and while you're at it {b}
{a}, and when that's done {b}
{a}, after that {b}
{a}, afterwards {b}
{a} and afterwards please {b}
{a}, next {b}
{a}, and next {b}
{a}, followed by: {b}
{a}, and once you've done it {b}
{a} before you {b}
first {a}, then {b}
first {a}. then {b}
first {a}, second {b}
first of all {a}, and then {b}
to start with {a}, after that {b}
1. {a} 2. {b}
1) {a}, 2) {b}
two things: {a} and {b}
two things please, {a}, {b}
two jobs for you, {a} and {b}
I've two wishes: {a}, and {b}
could you {a} and {b}
could you {a}, and then {b}
can you {a} and also {b}
would you {a} and {b} for me
would you mind, {a} and {b}
please {a} and {b}
please {a}, then {b}, thank you
kindly {a} and also {b}
{a} please and {b} too
{a} for me and {b}, cheers
{a} mate, and {b}
{a} love, and could you {b} as well
{a} and {b} as well
{a} as well as {b}
both please: {a}, {b}
not only {a}, also {b}
I'm off to bed, {a} and {b}
I'm late for my shift, {a} and {b}
guests are coming, so {a} and {b}
we're leaving, {a}, then {b}
mum says {a} and {b}
the boss wants you to {a} and then {b}
hi, {a} and {b}, ta
{a} also do this, {b}
''',
'b_first': '''
{a}, but before that {b}
{a} but first {b}
{a}, but {b} first
{a} after you {b}
{a}, only do this before: {b}
{a}, oh wait, before that {b}
{a}, no hang on, first {b}
before you {a}, {b}
before you {a} could you {b}
once you've done the following, {a}: {b}
{a} later, right now {b} comes first
{a} second, {b} first
{a} comes after, start with: {b}
{a}. before doing that, {b}
{a}, though beforehand {b}
please {a}, but {b} before you do
{a} and before it {b}, mum says
{a}, sorry, other way round, {b} comes first
''',
}

THREE = '''
{a}, {b} and {c}
{a}, {b}, {c}
{a} and {b} and {c}
{a}, then {b}, then {c}
{a}, {b}, and then {c}
{a}. {b}. {c}.
{a}; {b}; {c}
first {a}, then {b}, and last {c}
first {a}, second {b}, third {c}
1. {a} 2. {b} 3. {c}
three things: {a}, {b}, {c}
three things please, {a}, {b} and {c}
could you {a}, {b} and {c}
can you {a}, then {b}, and finally {c}
please {a}, {b} and also {c}
{a} and {b}, oh and {c}
{a}, after that {b}, and finally {c}
{a}, {b}, and while you're at it {c}
I'm leaving for the airport, so {a}, {b} and {c}
bedtime for the whole house: {a}, {b}, {c}
end of shift, {a}, {b}, {c}, thanks
{a}, also {b}, also {c}
{a} plus {b} plus {c}
mum's list: {a}, {b}, {c}
{a} and then {b} and when that's done {c}
kindly {a}, {b} and {c}
'''

FOLLOW = {
'same_action_other_device': '''
and {D}
and {D} [too|as well|also|please]
{D} too
{D} as well
{D} as well please, dear
also {D}
and also {D}
plus {D}
now {D}
now do {D}
now the same with {D}
same for {D}
same with {D}
same again for {D}
same thing for {D} please
ditto {D}
ditto for {D}
likewise {D}
do {D} too
do {D} as well while you're there
do that with {D}
do the same to {D}
do the same for {D} would you
oh and {D}
oh, {D} as well
and what about {D}
what about {D}
how about {D}
how about {D} too
and {D}, if you don't mind
and {D}, I nearly forgot
I forgot, {D} too
I meant {D} as well
I want {D} the same
I'd like that for {D} too
could you do {D} too
can {D} have the same
can we do {D} also
next, {D}
then {D}
and then {D}
{D} next
{D} also needs that
{D} should be like that too
{D} the same please
{D} likewise
my wife wants {D} done too
gran says {D} too
the kids want it for {D} as well
repeat that for {D}
again, with {D}
once more, but {D}
include {D}
and don't forget {D}
let's not forget {D}
{D}, same story
''',
'undo': '''
undo
undo that
undo it please
undo the last thing
take that back
put it back
no, put it back
put it back how it was
put it back the way it was, love
change it back
turn it back
back to how it was
back to what it was before
change of mind
I changed my mind
changed my mind, put it back
on second thoughts, no
on second thought undo it
actually no
actually, leave it as it was
no wait, don't
no, the other way round
no, that was wrong, reverse it
oops, undo
oops, not that, put it back
that was a mistake, undo it
I didn't mean that, undo
revert
revert that please
reverse that
restore it
as before please
like before please
as it was
mum says put it back
my wife didn't like it, back as it was
scrap that, make it like before
sorry, undo that if you can
''',
'other_action_same_device': {
'on': '''
turn it on
turn it on again
turn it back on
switch it on
put it on again
and on again
now on
back on please
on again
could you turn it on
get it going again
start it again
and now I want it on
I want that on after all
no, keep it on
let it run after all
it can go on again
it should be on though
please to put it on
gran's cold, put it back on
''',
'off': '''
turn it off
turn it off again
switch it off
switch that off again
put it off
and off again
now off
off again please
off with it
kill it
stop it again
could you turn it off now
shut it off
I don't need it any more
that's enough, turn it off
ok it can go off now
I want it off after all
it should be off
it's too much, off please
the baby woke up, turn it off again
''',
'open': '''
open it
open it again
open it up again
open it back up
and open again
now open it
open again please
reopen it
could you open it
get it open again
I want it open after all
it should be open
leave it open please, open it
no, open it
would you open that again
the dog wants out, open it
my dad's coming, open it again
it can be opened now
please to open it
open that one again for me
''',
'close': '''
close it
close it again
shut it
shut it again
shut it now
and close again
now close it
closed again please
could you close it
would you shut that
get it shut
it can be closed now
I want it closed after all
it should be shut
don't leave it open
the sheep are through, shut it
there's a draught, close it
we're in, close it behind us
please to close it
pull it to again
''',
'lock': '''
lock it
lock it again
lock it up
now lock it
and lock it please
could you lock it
lock that
lock it back up
it should be locked
don't leave it unlocked
I want it locked after all
they're in, lock it
the cleaner's gone, lock it
would you lock it again
get it locked
bolt it
and make sure it's locked
relock it
please to lock it
locked again please
''',
'unlock': '''
unlock it
unlock it again
now unlock it
and unlock it please
could you unlock it
unlock that
it should be unlocked
don't keep it locked
I want it unlocked after all
I forgot my bag, unlock it again
would you unlock it again
get it unlocked
unbolt it
take the lock off it
undo the lock on it
no, unlock it
my sister's still outside, unlock it
it can be unlocked now
please to unlock it
unlocked again please
''',
},
}

VAGUE = {
'device': '''
turn it on
switch that on
turn that off
switch it off please
put it on
open it please
close it
shut that
lock it
unlock it for me
toggle it
turn on
switch off
on please
off please
turn the thing on
turn that thing off would you
switch on the whatsit
open the thingy
can you switch something on
could you turn it down
set it to 20
put it at half
make it brighter
it's too loud, turn it off
one of them should be off
turn that one off
the other one please
lock up
close the one at the back
''',
'value': '''
set {D}
set {D} please
set {D} for me, would you
adjust {D}
adjust {D} a little
change {D}
change the setting of {D}
put {D} to the right level
set {D} to
set {D} to something
set {D} to the usual
set {D} as I like it
set {D} how gran likes it
set {D} differently
make {D} different
could you adjust {D}
can you change the level of {D}
I want {D} set
I'd like {D} at another level
{D} needs adjusting
{D} isn't right, change it
{D} to a new value please
tweak {D}
fiddle with {D} a bit
reset {D} to a better value
give {D} a new setting
set the level on {D}
please to set {D}
''',
'fact': '''
remember this
remember that
remember
remember something for me
remember it please
please remember
can you remember something
could you remember something for me
I want you to remember something
I've something for you to remember
don't forget this
don't forget it
don't forget
make a note
make a note please
make a note for me
note this down
note that down
save this
save that for later
store this
store it in memory
keep this in mind
keep it in your head for me
memorise this
write it in your memory
I need you to keep something in mind
commit this to memory
you should remember what comes next
here's something to remember
''',
'place': '''
go there
drive there
drive over there
send it there
send the rover somewhere
send the rover
move the rover
drive the rover
take the rover
take the rover there
bring the rover over
the rover should go somewhere else
the rover needs to move
move
move it
drive
go
go on then, drive
start driving
get moving
get the rover going
move the robot please
could you move the rover for me
can you drive the robot over there
put the rover where it was
park the rover
park it
the kids want to see the rover go
let the rover drive
rover, move
''',
'file': '''
read the file
read it to me
read me the document
read that file
open the file
open the document please
open my file
show me the file
show me that document
show the note
what's in the file
what does the file say
what does it say in there
write a file
write a file for me
write something in a file
write it in the file
write this down in a file
create a file
make a new file
make me a text file please
save it to a file
save that as a file
save the text
start a new document
can you read a file for me
could you write a file
would you open a file
I want to read a file
I need a new file
put it in the file
''',
'message': '''
notify me
notify me please
notify
send a notification
send me a notification
show a notification
show me a message
show a message on the screen
put a message on the screen
put something on the screen
pop up a message
make a popup
give me a notification
give me a ping
ping me
alert me
log something
put something in the log
make a log entry
add to the log
write to the log please
send an urgent notification
show a high priority message
could you notify me
can you show a notification
would you put up a note on the screen
I want a notification
I'd like a message on the desktop
I need an alert
display a message
''',
}
