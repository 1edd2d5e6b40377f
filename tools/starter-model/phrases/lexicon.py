"""Slot fillers: things, places, people, files. One string per kind, comma or line separated."""


def words(text: str) -> list[str]:
    return [w.strip() for w in text.replace('\n', ',').split(',') if w.strip()]


ROOMS = words('''kitchen, hall, hallway, living room, bedroom, bathroom, porch, garage, garden, attic, cellar, basement, office, study, nursery, dining room, guest room, laundry room, utility room, pantry, balcony,
terrace, patio, shed, greenhouse, workshop, conservatory, stairs, staircase, landing, corridor, entrance, lobby, front room, back room, playroom, den, library, loft, kids room, children's room, master bedroom,
spare room, cloakroom, toilet, ensuite, sauna, studio, barn, stable, carport, driveway, courtyard, roof, backyard, front yard, summer house, tool shed, boat house, boiler room, server room, storage room, wine cellar,
mud room, lounge, sitting room, upstairs, downstairs, closet, wardrobe, meeting room, reception, canteen, warehouse, veranda, deck, pool house, gym, hobby room, music room, dorm, foyer, tent, camper, caravan, chicken coop''')

LIGHTS = words('''light, lamp, lights, ceiling light, floor lamp, desk lamp, spotlight, chandelier, reading lamp, bedside lamp, night light, LED strip, light strip, lantern, wall light, pendant lamp, standing lamp, table lamp, big light,
small lamp, string lights, fairy lights, flood light, floodlight, bulb, neon sign, lava lamp, work light, mirror light, sconce, downlights, spots, path lights, step light, candle lamp, salt lamp, torch, outdoor light, main light, side lamp,
Christmas tree, Christmas lights, disco ball, aquarium light, grow light, lampshade, uplighter, strip light, headlight, lighting''')
HEATS = words('''heater, heating, radiator, boiler, stove, fireplace, fan heater, space heater, floor heating, underfloor heating, electric blanket, heated blanket, towel rail, towel warmer, heat pump, infrared heater, oil heater, patio heater,
pellet stove, furnace, heat lamp, foot warmer, water heater, immersion heater, central heating, hot plate, sauna heater, seat heater''')
COOLS = words('''fan, ceiling fan, AC, air con, air conditioner, air conditioning, ventilator, extractor fan, exhaust fan, table fan, desk fan, cooler, air purifier, dehumidifier, humidifier, ventilation, extractor, cooker hood, tower fan, aircon, vent fan, cooling''')
SOUNDS = words('''radio, TV, television, speaker, speakers, music, stereo, record player, amplifier, soundbar, music box, subwoofer, hi-fi, jukebox, baby monitor, intercom, projector, telly, video wall, doorbell, karaoke machine, turntable, CD player, sound system''')
MACHINES = words('''kettle, coffee machine, coffee maker, espresso machine, toaster, oven, dishwasher, washing machine, dryer, tumble dryer, microwave, rice cooker, slow cooker, bread maker, vacuum, robot vacuum, vacuum cleaner, mower, robot mower,
printer, 3D printer, computer, monitor, router, wifi, Wi-Fi, server, charger, car charger, wallbox, battery, freezer, fridge, ice maker, popcorn machine, slicer, mixer, blender, food processor, air fryer, iron, sewing machine, treadmill,
massage chair, hairdryer, aquarium pump, pool pump, hot tub, jacuzzi, whirlpool, fountain, water pump, pump, sump pump, sprinkler, sprinklers, irrigation, drip line, feeder, cat feeder, fish feeder, compressor, saw, table saw, lathe, drill press,
dust collector, conveyor, generator, inverter, solar panel, wind turbine, camera, webcam, doorbell camera, alarm, siren, motion sensor, smoke detector, security system, electric fence, mosquito trap, bug zapper, diffuser, screen, plug, socket, outlet, smart plug,
power strip, switch, relay, machine, motor, scanner, telescope, incubator, milk frother, waffle iron, deep fryer, washer, grill, barbecue, smoker, toothbrush charger, scooter charger, bike charger, laser cutter, laminator, kiln''')
OPENERS = words('''door, window, blinds, blind, curtains, curtain, shutter, shutters, gate, garage door, front door, back door, roller shutter, skylight, awning, hatch, drapes, sliding door, patio door, cat flap, dog door, roof window, trapdoor, vent, flap,
valve, water valve, gas valve, side gate, main gate, driveway gate, roller blind, venetian blinds, sunshade, sun blind, canopy, barrier, bay door, loading door, pool cover, fly screen, cellar door, balcony door, tilt window, lid, drawer, cupboard, cabinet, damper, louvres, tap, mailbox, letterbox, bin''')
LOCKS = words('''door, front door, back door, gate, garage door, side door, safe, shed door, cellar door, main entrance, entrance, patio door, cabinet, medicine cabinet, gun safe, car, bike lock, bike shed, locker, mailbox, drawer, window, balcony door, garden gate, main gate, stable door, smart lock, padlock, office door, screen door, fridge, tool box, chest, gate lock, car doors''')
SETTABLE = words('''thermostat, heater, heating, radiator, air conditioner, AC, light, lamp, ceiling light, floor lamp, desk lamp, dimmer, radio, TV, speaker, speakers, music, fan, ceiling fan, oven, fridge, freezer, blinds, shutters, boiler, humidifier, dehumidifier, water heater, hot tub,
volume, stereo, LED strip, spotlight, awning, floor heating, sauna, aquarium, incubator, kettle, toaster, air fryer, slow cooker, dryer, projector, soundbar, monitor, curtain, greenhouse heater, cooler, wine fridge, towel rail, sprinkler, pump, mower''')
ADJ = words('''left, right, big, small, little, old, new, second, first, upper, lower, red, blue, green, white, black, brass, north, south, east, west, middle, outside, outer, inner, main, back, front, spare, long, round, tall, broken, cheap, fancy, wooden, orange, pink, yellow, corner, far''')
OWNERS = words('''Anna's, Tom's, Mia's, dad's, mum's, grandma's, Leo's, Priya's, the neighbour's, the kids', the dog's, Omar's, my wife's, my son's, Ivy's, Granny's, the cat's, Sam's, Lucy's, Ben's''')

NAMES = words('''Anna, Tom, Mia, Leo, Priya, Omar, Ivy, Sam, Lucy, Ben, Maria, Jonas, Fatima, Chen, Yuki, Carlos, Elena, Pedro, Nina, Oskar, Greta, Paul, Sofia, Hassan, Aisha, Ravi, Kofi, Amara, Lars, Ingrid, Pierre, Claire, Luca, Giulia, Marek, Zofia, Dmitri, Olga, Ahmed, Leila,
David, Sarah, Michael, Emma, James, Olivia, Daniel, Grace, Peter, Ruth, Martin, Julia, Felix, Clara, Hugo, Alice, Max, Nora, Theo, Lena, Finn, Ella, Noah, Zoe, Liam, Eva, Jack, Rosa, Harry, Lily, Oscar, Ida, Arthur, Freya, George, Maya, Henry, Sana, Dev, Kiran, Arjun, Meera, Anil, Sunita, Wei, Mei, Hiro, Kenji, Minh, Linh,
Siobhan, Declan, Gwen, Rhys, Angus, Morag, Bruno, Ines, Mateo, Lucia, Diego, Carmen, Hans, Uwe, Heidi, Klaus, Petra, Sven, Astrid, Bjorn, Mr Hill, Mrs Brown, Dr Patel, Ms Novak, Professor Stone, Uncle Bob, Aunt May, Grandpa Joe, Mr Okafor, Mrs Tanaka, Rex, Bella, Whiskers, Rocky, Luna, Coco, Biscuit''')
BOTS = words('''Nova, Pip, Milo, Juno, Ada, Otto, Bix, Sage, Robin, Echo, Iris, Atlas, Kit, Fern, Basil, Moss, Juniper, Hazel, Rusty, Dot, Orbit, Pixel, Sol, Vega, Rigel, Tess, Wren, Jay, Finch, Maple, Birch, Clover, Poppy, Olive, Pepper, Ginger, Quill, Scout, Ranger, Farmhand, Helper, Home Helper, Claw, Buddy, Jeeves, Alfred, Marvin,
Friday, Molly, Barney, Zed, Kiko, Tiko, Lumo, Nimbus, Bramble, Acorn, Thistle, Heather, Willow, Aspen, Rook, Lark, Bean, Turnip, Radish, Hay, Barley, Rye, Oats, Haystack, Tractor, Bertha, Daisy, Buttercup, Clementine, Monty, Winston, Watson, Hobbes, Calvin, Gizmo, Widget, Sprocket, Cog, Rivet, Bolt, Spark, Ember, Cinder, Flint''')
SPOTS = words('''gate, north gate, shed, barn, charging station, dock, base, greenhouse, kitchen, garage, hall, front door, back door, workshop, pond, well, apple tree, compost heap, field, lower field, upper field, orchard, fence, stable, chicken coop, road, driveway, mailbox, terrace, porch, garden, warehouse, loading bay, bay 3, bay 12, dock 4,
corner, window, table, desk, sofa, fridge, water tank, tool shed, beehives, vegetable bed, bed 4, row 7, sandpit, pool, lab, office, reception, lift, exit, entrance, hangar, silo, bridge, river, hilltop, camp, tent, car, parking lot, south corner, west wall, station B, point A, home, start, starting point, drop-off point, pickup point, shelf 9, aisle 5, room 101, crater rim, landing pad, antenna, solar panels, weather station, rock, old oak, hedge, potato field, tomato row, milking parlour, tractor, pig pen, hay loft, oak tree, fire pit, playground, bus stop, laundry room, cellar, living room, bedroom, stairs''')
MOVERS = words('''rover, rover, rover, rover, rover, rover, robot, cart, buggy, mower, drone, bot, vacuum, trolley, crane, tractor, wagon, crawler, robot arm, forklift, Rover 2, mule, carrier, platform, camera dolly, little robot, vehicle, truck''')

TOPICS = words('''dinner, lunch, breakfast, laundry, tea, coffee, the meeting, the bus, the parcel, the oven, the bread, the washing, the dog, the cat, homework, the film, the game, the pool, the plants, the bin, the bath, the guests, school, practice, the call, the soup, the cake, the pump, the backup, the delivery''')
MSG = '''
dinner is ready
the washing is done
the bus leaves in ten minutes
somebody is at the gate
lunch is on the table
the parcel has arrived
the dog needs a walk
time to go
time for bed
the oven is hot
backup finished
the pump has stopped
water in the cellar
the cat is back
it is starting to rain
please call {name}
{name} is here
{name} called
{name} is late
{name} is waiting outside
meeting with {name} at {n12}
take the bins out
do not forget the keys
the train is delayed by {n60} minutes
the print job is finished
battery at {n100} percent
disk almost full
the bread is out of the oven
someone left the fridge open
the guests are coming
the laundry is dry
feed the fish
the chickens are out
tank level is low
temperature too high in the {room}
smoke in the {room}
the {room} window is still open
tea time
good night everyone
happy birthday {name}
well done
coffee is brewed
soup is on
bath is ready
take your pills
pick up {name} from school
the plumber comes at {n12}
water the plants
homework first
the show starts at {n12}
build {num} failed
build {num} passed
job {num} is done
sensor {n60} is offline
line {n12} is jammed
we are out of milk
we are out of {food}
buy {food}
bring {food}
the {food} is ready
the {food} is burning
{name} wants {food}
stop working
go outside
take a break
drink some water
stand up and stretch
the car is charged
the door is open
the alarm went off
harvest starts tomorrow
the calf was born
frost tonight
storm warning
the river is rising
the vet is on the way
package {num} shipped
order {num} is late
your turn
game over
all clear
we won
I am home
I am running late
I will be there at {n12}
back in {n60} minutes
see you at {n12}
the kids are asleep
quiet please
the boiler needs service
change the filter
rent is due
the shop closes at {n12}
the bank called
the lift is broken
fire drill at {n12}
everyone out
movie night
pizza is here
{name} scored {n60} points
ping
test
hello
hello world
{name} says hi
love you
sorry
it works
the concrete is dry
the paint is dry
the glue is dry
phase {n12} complete
level {n12} reached
room {n100} is free
table {n12} wants the bill
gate {n60} is closing
the {word} is {word2}
check the {word}
{word} {word2} {num}
'''.strip().split('\n')
FOODS = words('''milk, eggs, bread, rice, soup, cake, pizza, apples, butter, cheese, coffee, tea, sugar, salt, flour, tomatoes, potatoes, onions, bananas, lasagne, curry, pasta, fish, chicken, stew, porridge, toast, pancakes, cookies, ice cream, salad, yoghurt, honey, jam, beans, lentils, carrots, spinach, muffins, noodles, dumplings, tofu, juice, wine, beer, lemonade, oats, garlic, pepper, olive oil''')
FACTS = '''
{name} is allergic to {allergen}
my {poss} is {color}
my favourite color is {color}
my favorite {thing} is {color}
the {spot} code is {num}
the code for the {spot} is {num}
my {lockthing} code is {num}
the wifi password is {secret}
{name}'s birthday is on {date}
my birthday is {date}
my {relative}'s name is {name}
my {relative} is called {name}
{name} lives in {city}
I live in {city}
I was born in {city}
I work at {company}
I work in {city}
the spare key is under the {object}
the spare key is in the {object}
the {object} is in the {room}
the {tool} is in the {room}
I parked on level {n12}
I parked the car near the {spot}
the car is in bay {n60}
I take {n12} pills a day
I drink my coffee {coffee}
I like my tea {coffee}
I like {food}
I hate {food}
I don't eat {food}
{name} doesn't eat {food}
{name} loves {food}
{name} likes {hobby}
I go {hobby2} on {day}s
the bins go out on {day}
rubbish day is {day}
the cleaner comes on {day}
the gardener comes every {day}
my dentist is Dr {surname}
our plumber is {name}
the boiler was serviced in {month}
the lease ends in {month}
my shoe size is {shoe}
my locker number is {num}
my license plate is {plate}
my passport number is {num}
my phone number is {phone}
{name}'s phone number is {phone}
{name}'s number is {phone}
the meeting is at {n12} on {day}
the meeting with {name} is on {day}
choir is on {day} evening
football practice is at {n12}
my flight is on {date}
our train leaves at {n12}
the {object} cost {n100} euros
I owe {name} {n100} euros
{name} owes me {n60} dollars
I lent the {tool} to {name}
{name} has my {tool}
{name} borrowed the {tool}
the dog eats twice a day
the cat is called {name}
my dog's name is {name}
the rabbit gets {food} in the morning
we have {n12} chickens
we have {n60} sheep
the tractor needs oil every {n12} weeks
the {room} light is broken
the {room} window does not close
the {room} is {n60} square metres
the alarm code is {num}
I get up at {n12}
I go to bed at {n12}
I am vegetarian
I am vegan
I am left-handed
I am colour-blind
I prefer short answers
I prefer metric units
call me {name}
my name is {name}
we are out of {food}
we need {food}
buy {food} on {day}
{name} is coming on {day}
{name} arrives on {date}
the party is on {date}
the {word} is {word2}
the {word} needs a new {word2}
the {word} belongs to {name}
project {word} is due in {month}
the server is called {word}
my project is called {word}
the printer is on the second floor
our anniversary is {date}
{name} plays the {instrument}
I play the {instrument}
{name} is my {relative}
{name} studies in {city}
the grey water tank holds {num} litres
the paint in the {room} is called {word} {color}
I am learning {language}
{name} speaks {language}
I speak {language}
my blood type is {blood}
the insurance number is {num}
the recipe needs {n12} eggs
seeds go in after {date}
tomatoes were planted on {date}
{name} takes {n12} sugars
the neighbour on the left is {name}
the vet is Dr {surname}
the school closes at {n12}
I like it dim
I like it warm
I like the {room} at {t20} degrees
{name} sleeps in the {room}
the fuse box is in the {room}
the first aid kit is in the {room}
the water shutoff is behind the {object}
'''.strip().split('\n')
ALLERGENS = words('nuts, peanuts, milk, eggs, gluten, cats, dogs, pollen, penicillin, shellfish, strawberries, soy, dust, bee stings, latex, sesame, fish, wool, mustard, celery, kiwi, lactose')
COLORS = words('red, blue, green, yellow, orange, purple, black, white, grey, brown, pink, teal, turquoise, silver, gold, navy, beige, olive, violet, maroon, cream, mint, lilac, burgundy')
RELATIVES = words('mother, father, sister, brother, wife, husband, son, daughter, aunt, uncle, boss, neighbour, cousin, grandmother, grandfather, niece, nephew, friend, landlord, doctor, teacher, girlfriend, boyfriend, partner, colleague, roommate')
OBJECTS = words('mat, flower pot, bench, bucket, drawer, toolbox, red box, shelf, cupboard, blue bag, backpack, fridge, desk, stone, barrel, basket, bowl, jar, vase, bookcase, wardrobe, suitcase, crate, tin, plant pot, mailbox, sofa, bed, washing machine, dresser')
TOOLS = words('drill, ladder, hammer, saw, screwdriver, wrench, spanner, tape measure, spade, rake, hoe, wheelbarrow, axe, chainsaw, lawn mower, hose, torch, tent, sleeping bag, camera, tripod, projector, suitcase, bike pump, trailer, paint brush, sander, soldering iron, multimeter, jump leads, tow rope, umbrella, passport, charger, glasses, scissors, sewing kit, first aid kit, blender, waffle iron, rice cooker, printer, guitar, violin, chess set, board game, keys, wallet, notebook, headphones, hard drive, receipt')
MONTHS = words('January, February, March, April, May, June, July, August, September, October, November, December')
DAYS = words('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday')
HOBBIES = words('chess, football, painting, tennis, jazz, sailing, knitting, gardening, opera, hiking, comics, dinosaurs, trains, baking, yoga, rugby, cricket, skiing, photography, old films')
HOBBIES2 = words('swimming, running, climbing, dancing, cycling, rowing, fishing, skating, shopping, walking, riding')
INSTR = words('piano, guitar, violin, flute, drums, cello, trumpet, harp, banjo, accordion, clarinet, bass, saxophone, ukulele')
LANGS = words('Spanish, French, German, Italian, Polish, Hindi, Tamil, Arabic, Chinese, Japanese, Korean, Turkish, Swahili, Dutch, Swedish, Greek, Russian, Portuguese, Welsh, Irish, Urdu, Finnish, Norwegian, Danish, Czech, Hungarian')
SURNAMES = words('Smith, Jones, Patel, Kim, Lopez, Weber, Rossi, Novak, Okafor, Tanaka, Silva, Ivanov, Haas, Berg, Stone, Hill, Wood, Fox, Lamb, Marsh, Cole, Nguyen, Singh, Khan, Ali, Moreau, Dubois, Hansen, Kowalski, Murphy')
COMPANIES = words('the hospital, the bakery, the bank, the university, a school, a law firm, the post office, Acme, Globex, the garage, the library, a farm, the airport, the town hall, a start-up, the museum, Northwind, Initech, the brewery, the sawmill')
COFFEES = words('black, strong, weak, with milk, without sugar, with two sugars, with oat milk, very hot, iced, sweet')
WORDS = words('''anchor, apple, arrow, badge, basket, battery, beacon, bell, bicycle, bird, blanket, boat, book, bottle, box, branch, bread, bridge, brush, bubble, bucket, butter, button, cable, camera, candle, canvas, carpet, castle, chain, chair, cherry, circle, clock, cloud, coat, coin, comet, compass, copper, corner, cotton, cradle, crystal, cushion, daisy, diamond, dragon, drum, eagle, earth, engine, falcon, feather, fence, field, filter, finger, flag, flame, flower, forest, fork, fountain, fox, frame, garden, glass, glove, goose, grape, grass, hammer, harbor, harvest, hat, hazel, hedge, helmet, hill, honey, horn, horse, hotel, iron, island, ivory, jacket, jelly, jewel, kettle, key, kite, knife, ladder, lake, lamp, leaf, lemon, letter, lion, magnet, mango, maple, marble, mask, meadow, melon, metal, mirror, moon, mountain, mouse, needle, nest, night, oak, ocean, olive, onion, orange, orbit, otter, owl, paper, parrot, pearl, pebble, pencil, pepper, piano, pillow, pilot, pine, pipe, planet, plate, pocket, pond, pony, potato, powder, puzzle, quartz, rabbit, radar, rain, ribbon, ring, river, robin, rocket, roof, root, rope, rose, saddle, sail, salt, sand, scarf, shadow, shell, ship, shoe, signal, silk, silver, sky, snow, soap, sock, spider, spoon, spring, square, stamp, star, steam, steel, stone, storm, straw, stream, string, sugar, summer, sun, swan, table, tea, tent, thread, thunder, tiger, timber, tower, toy, train, tree, truck, trumpet, tulip, tunnel, turtle, umbrella, valley, velvet, violet, wagon, wall, walnut, water, wave, wheat, wheel, whistle, willow, wind, window, winter, wolf, wood, wool, yard, zebra,
adapter, agenda, album, alloy, amber, antenna, archive, argon, atlas, axle, ballast, banner, barrel, basin, beam, bearing, beetle, bench, binder, blade, bolt, boulder, bracket, brick, bronze, bulb, cabin, cactus, calendar, canal, cargo, cedar, cell, chalk, channel, chapter, chart, chess, cider, clay, cliff, clover, coal, cocoa, collar, column, comb, cone, coral, cork, crane, crate, crown, curtain, cycle, delta, desk, dial, disk, dock, dome, drawer, echo, elbow, ember, emerald, fabric, ferry, fiber, flask, flute, fossil, funnel, fuse, galaxy, gear, ginger, globe, granite, gravel, gravity, grid, guitar, hinge, hook, hose, ink, jar, kayak, kernel, label, lantern, latch, lava, lens, lever, lilac, linen, loop, lotus, manual, map, mast, matrix, medal, menu, mill, mint, module, mortar, motor, mug, nail, nectar, nickel, nozzle, oven, paddle, panel, patch, path, pedal, pen, pier, pillar, pin, piston, pixel, plank, plasma, plum, pole, portal, prism, pulley, pump, raft, rail, rake, reef, relay, resin, rib, ridge, rivet, rotor, rubber, ruby, rudder, rug, sack, satin, scale, screw, sensor, shaft, shelf, shield, sieve, silo, slate, sled, socket, sofa, solar, sonar, spark, spindle, sponge, spool, stack, stencil, stool, strap, stump, switch, syrup, tablet, tank, tape, thorn, tile, tin, token, torch, trail, tray, trunk, tube, turbine, valve, vase, vault, vent, vessel, vine, wafer, wax, wedge, wick, wire, wrench, yarn, zinc, zipper''')
COMMON = words('''about, above, across, after, again, against, ago, ahead, air, all, almost, alone, along, already, also, always, among, angry, another, answer, any, anyone, anything, arm, around, art, ask, asleep, away, baby, back, bad, bag, ball, bath, beautiful, because, become, bed, before, begin, behind, believe, below, beside, best, better, between, big, birthday, black, blood, body, boring, born, both, bottom, boy, break, breakfast, bright, bring, brother, build, burn, bus, business, busy, buy, call, calm, care, carry, catch, cause, change, cheap, check, child, children, church, city, class, clean, clear, clever, climb, close, clothes, cold, college, color, come, common, company, complete, cook, cool, copy, correct, cost, cough, count, country, course, cousin, cover, cry, cup, cut, dance, danger, dark, daughter, day, dead, deal, dear, decide, deep, desk, die, different, difficult, dinner, dirty, dish, doctor, dog, double, down, draw, dream, dress, drink, drive, drop, dry, each, ear, early, earn, east, easy, eat, edge, egg, eight, either, else, empty, end, energy, enjoy, enough, enter, even, evening, ever, every, everyone, everything, exam, example, expect, expensive, explain, eye, face, fact, fall, false, family, famous, far, farm, fast, fat, father, fear, feel, few, fill, film, final, find, fine, finish, fire, fish, fit, five, fix, flat, floor, fly, follow, food, foot, forget, forgive, four, free, fresh, friend, front, fruit, full, fun, funny, furniture, future, game, gift, girl, give, glad, go, gold, good, grandfather, grandmother, great, green, ground, group, grow, guess, guest, hair, half, hand, happen, happy, hard, hate, have, head, healthy, hear, heart, heat, heavy, help, here, hide, high, hit, hobby, hold, hole, holiday, home, hope, hot, hour, house, hungry, hurry, hurt, husband, ice, idea, ill, important, inside, interesting, invite, job, join, jump, just, keep, kid, kill, kind, king, kiss, kitchen, know, land, language, large, last, late, laugh, law, lazy, learn, leave, left, leg, lend, less, lesson, let, library, lie, life, light, like, line, list, listen, live, lonely, long, look, lose, lost, loud, love, low, luck, lunch, machine, make, man, many, market, marry, matter, meal, mean, meat, medicine, meet, member, middle, mind, minute, miss, mistake, mix, money, month, more, morning, mother, mouth, move, much, music, name, narrow, near, neck, need, never, news, next, nice, nine, noise, noon, north, nose, note, nothing, nurse, often, oil, old, once, one, only, open, opposite, order, other, outside, over, own, page, pain, paint, pair, parent, park, part, party, pass, past, pay, peace, people, perhaps, person, phone, photo, pick, picture, piece, place, plan, plant, play, please, police, poor, possible, post, pour, power, present, pretty, price, problem, promise, pull, push, put, queen, question, quick, quiet, quite, race, radio, read, ready, real, reason, remember, rent, repair, repeat, rest, restaurant, rice, rich, ride, right, road, rock, room, round, rule, run, sad, safe, same, save, say, school, science, score, sea, season, seat, second, secret, see, sell, send, serious, seven, shade, shake, shape, share, sharp, shine, shirt, shop, short, should, shout, show, shut, sick, side, sign, silent, simple, sing, sister, sit, six, skin, sleep, slow, small, smell, smile, smoke, soft, some, someone, son, song, soon, sorry, sound, soup, south, space, speak, special, spell, spend, sport, stand, start, stay, steal, step, still, stop, story, strange, street, strong, student, study, stupid, style, success, suddenly, sure, surprise, sweet, swim, take, talk, tall, taste, teach, team, tell, ten, test, thank, thick, thin, thing, think, third, thirsty, though, three, throw, ticket, tidy, tie, tight, time, tired, today, together, tomorrow, tonight, too, tooth, top, touch, tourist, toward, town, travel, trip, trouble, true, trust, try, turn, two, type, under, understand, university, until, up, upset, use, useful, usual, vacation, vegetable, very, village, visit, voice, wait, wake, walk, want, war, warm, wash, watch, way, weak, wear, weather, wedding, week, weekend, weight, welcome, well, west, wet, which, while, white, whole, wide, wife, wild, win, wine, wish, without, woman, wonder, word, work, world, worry, worse, write, wrong, year, yellow, yesterday, yet, young, zero''')

FILE_STEMS = words('''notes, todo, shopping, plan, readme, README, report, log, diary, budget, recipe, recipes, letter, invoice, draft, ideas, contacts, schedule, config, settings, data, list, groceries, packing, summary, minutes, agenda, poem, story, essay, homework, guests, seeds, harvest, inventory, passwords, links, meeting, log-2026, chapter1, chapter-2, week47, Invoice_2024, MEMORY, USER, SOUL, AGENTS, TODO, CHANGELOG, index, main, test, example, hello, speech, menu, travel, birthday, wishlist, workout, garden, bees, sheep, rota, timetable, measurements, results, output, errors, server, backup, address-book, thank-you, cover-letter, cv, resume, final_v2, notes-old, my-notes, sensor_data, robot, quotes, jokes, songs, books, films, tasks, plants, bills, rent, tax, taxes-2025, training, vocab, ''')
FILE_EXTS = words('txt, txt, txt, txt, md, md, md, json, csv, log, yaml, yml, html, py, ini, cfg, toml, xml, tex, sh, js, ts')
FOLDERS = words('''docs, notes, src, memory, drafts, archive, reports, recipes, projects, photos, letters, data, logs, tmp, old, work, home, school, garden, music, backup, config, tests, lib, books, taxes, invoices, travel, private, shared, inbox, outbox, skills, plans, journal, 2025, 2026, images, downloads, scripts, templates, farm, machines, bees''')

CITIES = {}
for _line in '''Europe/Berlin=Berlin,Germany,Munich,Hamburg,Cologne,Frankfurt
Europe/London=London,England,the UK,Manchester,Edinburgh,Scotland,Britain,Wales,Liverpool
Europe/Paris=Paris,France,Lyon,Marseille,Nice
Europe/Madrid=Madrid,Spain,Barcelona,Valencia,Seville
Europe/Rome=Rome,Italy,Milan,Naples,Venice,Florence
Europe/Lisbon=Lisbon,Portugal,Porto
Europe/Dublin=Dublin,Ireland,Cork
Europe/Amsterdam=Amsterdam,the Netherlands,Rotterdam,Holland
Europe/Brussels=Brussels,Belgium,Antwerp
Europe/Vienna=Vienna,Austria,Salzburg
Europe/Zurich=Zurich,Switzerland,Geneva,Bern,Basel
Europe/Stockholm=Stockholm,Sweden,Gothenburg
Europe/Oslo=Oslo,Norway,Bergen
Europe/Copenhagen=Copenhagen,Denmark
Europe/Helsinki=Helsinki,Finland
Europe/Warsaw=Warsaw,Poland,Krakow
Europe/Prague=Prague,Czechia,the Czech Republic
Europe/Budapest=Budapest,Hungary
Europe/Athens=Athens,Greece
Europe/Istanbul=Istanbul,Turkey,Ankara
Europe/Moscow=Moscow,Russia,St Petersburg
Europe/Kyiv=Kyiv,Ukraine,Kiev
Europe/Bucharest=Bucharest,Romania
Europe/Sofia=Sofia,Bulgaria
Europe/Belgrade=Belgrade,Serbia
Atlantic/Reykjavik=Reykjavik,Iceland
America/New_York=New York,Boston,Washington,Miami,NYC,Philadelphia,Atlanta,New York City
America/Chicago=Chicago,Texas,Houston,Dallas,Austin,New Orleans
America/Denver=Denver,Colorado,Salt Lake City
America/Los_Angeles=Los Angeles,California,San Francisco,Seattle,LA,San Diego,Las Vegas,Portland
America/Phoenix=Phoenix,Arizona
America/Anchorage=Anchorage,Alaska
Pacific/Honolulu=Honolulu,Hawaii
America/Toronto=Toronto,Montreal,Ottawa
America/Vancouver=Vancouver
America/Mexico_City=Mexico City,Mexico
America/Sao_Paulo=Sao Paulo,Rio,Brazil,Rio de Janeiro
America/Argentina/Buenos_Aires=Buenos Aires,Argentina
America/Santiago=Santiago,Chile
America/Bogota=Bogota,Colombia
America/Lima=Lima,Peru
America/Havana=Havana,Cuba
Asia/Tokyo=Tokyo,Japan,Osaka,Kyoto
Asia/Seoul=Seoul,South Korea,Korea
Asia/Shanghai=Shanghai,Beijing,China
Asia/Hong_Kong=Hong Kong
Asia/Taipei=Taipei,Taiwan
Asia/Singapore=Singapore
Asia/Bangkok=Bangkok,Thailand
Asia/Jakarta=Jakarta,Indonesia
Asia/Manila=Manila,the Philippines
Asia/Ho_Chi_Minh=Saigon,Vietnam,Ho Chi Minh City,Hanoi
Asia/Kolkata=Mumbai,Delhi,India,Bangalore,Kolkata,Chennai,New Delhi
Asia/Karachi=Karachi,Pakistan,Lahore
Asia/Dhaka=Dhaka,Bangladesh
Asia/Kathmandu=Kathmandu,Nepal
Asia/Dubai=Dubai,Abu Dhabi
Asia/Tehran=Tehran,Iran
Asia/Jerusalem=Jerusalem,Israel,Tel Aviv
Asia/Riyadh=Riyadh,Saudi Arabia
Asia/Baghdad=Baghdad,Iraq
Africa/Cairo=Cairo,Egypt
Africa/Nairobi=Nairobi,Kenya
Africa/Lagos=Lagos,Nigeria
Africa/Johannesburg=Johannesburg,South Africa,Cape Town
Africa/Casablanca=Casablanca,Morocco
Africa/Accra=Accra,Ghana
Africa/Addis_Ababa=Addis Ababa,Ethiopia
Australia/Sydney=Sydney,Canberra
Australia/Melbourne=Melbourne
Australia/Brisbane=Brisbane
Australia/Perth=Perth
Australia/Adelaide=Adelaide
Pacific/Auckland=Auckland,New Zealand,Wellington
Asia/Kuala_Lumpur=Kuala Lumpur,Malaysia
Africa/Algiers=Algiers,Algeria
Africa/Tunis=Tunis,Tunisia
Asia/Qatar=Doha,Qatar
Asia/Colombo=Colombo,Sri Lanka
Asia/Yangon=Yangon,Myanmar
Asia/Phnom_Penh=Phnom Penh,Cambodia
Asia/Tashkent=Tashkent,Uzbekistan
Asia/Almaty=Almaty,Kazakhstan
Asia/Kabul=Kabul,Afghanistan
Asia/Tbilisi=Tbilisi,Georgia
Asia/Beirut=Beirut,Lebanon
Asia/Amman=Amman,Jordan
Europe/Riga=Riga,Latvia
Europe/Vilnius=Vilnius,Lithuania
Europe/Tallinn=Tallinn,Estonia
Europe/Luxembourg=Luxembourg
Europe/Malta=Malta,Valletta
Europe/Zagreb=Zagreb,Croatia
Europe/Ljubljana=Ljubljana,Slovenia
Europe/Bratislava=Bratislava,Slovakia
Europe/Minsk=Minsk,Belarus
America/Caracas=Caracas,Venezuela
America/Montevideo=Montevideo,Uruguay
America/Panama=Panama
America/Costa_Rica=Costa Rica
America/Jamaica=Kingston,Jamaica
America/Detroit=Detroit
America/Edmonton=Calgary,Edmonton
America/Halifax=Halifax
Africa/Kampala=Kampala,Uganda
Africa/Dar_es_Salaam=Dar es Salaam,Tanzania
Africa/Kinshasa=Kinshasa,Congo
Africa/Luanda=Luanda,Angola
Africa/Harare=Harare,Zimbabwe
Africa/Dakar=Dakar,Senegal
Africa/Khartoum=Khartoum,Sudan
Pacific/Fiji=Fiji,Suva
UTC=UTC,Greenwich time'''.split('\n'):
    _zone, _names = _line.split('=')
    CITIES[_zone] = _names.split(',')
CITY_NAMES = [n for ns in CITIES.values() for n in ns if not n.startswith('the ')]
