"""Tools the starter never sees in the product: each line is name | description | parameters | requests.
Parameters: name:type[!] ... ; requests use {name} of the parameter slots (a value is copied)."""
TOOLS = '''
web_search | Search the web. | query:topic! | search the web for {query};google {query};look up {query} online;find {query} on the internet;search online for {query};what does the web say about {query}
get_weather | Current weather for a city. | city:city! | what is the weather in {city};how is the weather in {city};weather in {city};is it raining in {city};will it rain in {city};weather for {city} please
weather_forecast | Forecast for a place and a day. | place:city! day:day | what will the weather be in {place} on {day};forecast for {place};will it rain in {place} on {day}
send_email | Send an email. | to:name! body:msg! | send an email to {to} saying {body};email {to} that {body};write {to} an email: {body};mail {to}: {body}
send_sms | Send a text message to a person. | name:name! text:msg! | text {name} that {text};send {name} a text: {text};sms to {name}: {text}
set_timer | Start a countdown timer. | minutes:int! label:word | set a timer for {minutes} minutes;start a timer for {minutes} minutes;timer {minutes} minutes;{minutes} minute timer please
set_alarm | Set an alarm clock. | time:clock! | set an alarm for {time};wake me at {time};alarm at {time};I must get up at {time}
add_reminder | Remind the person later. | text:task! when:day! | remind me to {text} on {when};on {when} remind me to {text};I want a reminder to {text} on {when}
play_music | Play a song or an artist. | title:piece! | play {title};put on {title};I want to hear {title};let's listen to {title};start {title}
translate | Translate text. | text:word! language:language! | translate {text} to {language};what is {text} in {language};how do you say {text} in {language};{text} in {language} please
create_event | Add an event to the calendar. | title:event! day:day! | add {title} to my calendar on {day};put {title} in the calendar for {day};create an event {title} on {day};{title} on {day}, put it in the calendar
list_events | Show the calendar of a day. | day:day! | what is on my calendar on {day};do I have appointments on {day};my calendar for {day};what do I have on {day}
add_todo | Add an item to the to-do list. | item:task! | add {item} to my todo list;put {item} on the list;todo: {item};new task: {item}
add_shopping_item | Put something on the shopping list. | item:food! | add {item} to the shopping list;put {item} on the shopping list;we need {item}, put it on the shopping list;shopping list: {item}
open_url | Open a page in the browser. | url:url! | open {url};go to {url};browse to {url};show me {url}
stock_price | Price of a share. | symbol:ticker! | what is the price of {symbol};stock price of {symbol};how is {symbol} doing;quote for {symbol}
convert_currency | Convert money. | amount:int! from:cur! to:cur! | convert {amount} {from} to {to};how much is {amount} {from} in {to};{amount} {from} in {to}
define_word | Look a word up in the dictionary. | word:word! | define {word};what does {word} mean;meaning of {word};look up {word} in the dictionary
take_photo | Take a photo with the camera. | camera:room | take a photo in the {camera};take a picture with the {camera} camera;photo of the {camera} please
feed_animal | Start the feeder of an animal. | animal:pet! grams:int | feed the {animal};feed the {animal} {grams} grams;give the {animal} {grams} grams;food for the {animal}
water_bed | Water a garden bed. | bed:int! minutes:int | water bed {bed};water bed {bed} for {minutes} minutes;give bed {bed} water for {minutes} minutes
run_script | Run a script by name. | name:word! | run the script {name};run {name};execute {name};start the {name} script
delete_file | Delete a file. | path:path! | delete {path};remove {path};get rid of {path};throw away {path}
copy_file | Copy a file. | from:path! to:path! | copy {from} to {to};make a copy of {from} as {to};duplicate {from} to {to}
rename_file | Rename a file. | from:path! to:path! | rename {from} to {to};change the name of {from} to {to}
get_price | Price of a product in the shop. | product:food! | what does {product} cost;price of {product};how much is {product};how much are {product}
order_food | Order food. | dish:food! count:int | order {dish};order {count} {dish};I want {count} {dish}, order it;get me {dish} from the restaurant
call_person | Call a person by phone. | name:name! | call {name};phone {name};ring {name};give {name} a call;get {name} on the phone
measure | Read a sensor. | sensor:word! | measure {sensor};read the {sensor} sensor;what does the {sensor} sensor show;value of {sensor} please
tell_joke | Tell a joke. | | tell me a joke;do you know a joke;make me laugh;a joke please
roll_dice | Roll a die with some sides. | sides:int | roll a die with {sides} sides;roll the dice;throw a {sides} sided die
get_news | Latest headlines. | topic:topic | news about {topic};what is new about {topic};headlines on {topic};any news about {topic}
find_route | Way from one place to another. | from:city! to:city! | how do I get from {from} to {to};route from {from} to {to};way from {from} to {to}
book_table | Reserve a table. | restaurant:word! people:int | book a table at {restaurant} for {people};reserve a table for {people} at {restaurant};table for {people} at {restaurant}
set_mode | Change the mode of the house. | mode:mode! | set the house to {mode} mode;{mode} mode please;switch to {mode} mode;activate {mode} mode
start_machine | Start a machine with a program. | machine:machine! program:int | start the {machine} with program {program};run program {program} on the {machine};{machine} program {program}
get_balance | Balance of an account. | account:word! | what is the balance of {account};how much is in {account};balance of {account} please
post_message | Post to a channel. | channel:word! text:msg! | post in {channel}: {text};write in {channel} that {text};post {text} to {channel}
count_animals | Count animals on a camera. | place:spot! | how many animals are at the {place};count the animals at the {place}
scan_room | Let the robot scan a room. | room:room! | scan the {room};do a scan of the {room};let the robot scan the {room}
print_file | Print a file. | path:path! copies:int | print {path} on paper;print {path} {copies} times;make {copies} prints of {path}
unit_convert | Convert a unit. | value:int! from:unit! to:unit! | convert {value} {from} to {to};how many {to} are {value} {from};{value} {from} in {to}
lookup_contact | Find a contact. | name:name! | find the contact {name};look up {name} in my contacts;contact of {name} please
'''.strip().split('\n')
VALUES = {
'ticker': 'AAPL,MSFT,TSLA,BMW,SAP,NVDA,GOOG,IBM,VOW,SHEL', 'cur': 'euros,dollars,pounds,yen,francs,rupees', 'mode': 'night,party,holiday,eco,guest,movie,away,quiet,morning',
'unit': 'metres,feet,inches,miles,kilometres,kilos,pounds,ounces,litres,gallons,cups', 'task': 'call the bank,buy milk,water the plants,pay the rent,clean the barn,fix the fence,feed the fish,wash the car,write to Anna,take the pills,book a flight,sharpen the saw,order seeds',
'url': 'example.com,news.org,farm.net,wiki.org,shop.example,blog.dev,docs.io,maps.com',
}
