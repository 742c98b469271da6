// Generated from accusation-words.json; do not edit.
package org.tocsin.internal.accusation;

/** The words of the language {@code en} by which accusations are found. */
final class WordsOfEn {

    private WordsOfEn() {}

    static Vocabulary vocabulary() {
        Vocabulary words = new Vocabulary();
        addAct(words);
        addHarm(words);
        addDeed(words);
        addVital(words);
        addOwn(words);
        addAttacker(words);
        addHenchman(words);
        addBody(words);
        addBystander(words);
        addDeterminer(words);
        addQualifier(words);
        addOf(words);
        addAuxiliary(words);
        addJoins(words);
        addPassive(words);
        addActive(words);
        addRelative(words);
        addAttacks(words);
        addAttacked(words);
        addDoes(words);
        addDone(words);
        addDamages(words);
        addDamaged(words);
        addBehind(words);
        addGuilty(words);
        addBy(words);
        addOrdered(words);
        addFrom(words);
        addAccuses(words);
        addBlamed(words);
        addCleft(words);
        addAttributes(words);
        addTo(words);
        addAgainst(words);
        addPreposition(words);
        addHarmless(words);
        addPeaceful(words);
        addParticiple(words);
        addBreak(words);
        addPronoun(words);
        addPenalty(words);
        addWork(words);
        addPossessive(words);
        addNegation(words);
        addDoubt(words);
        addAffirmation(words);
        addEndings(words);
        return words;
    }

    private static void addAct(Vocabulary words) {
        words.add(WordKind.ACT, """
                attack, attacks, cyberattack, cyberattacks, cyber attack, cyber attacks, hack, hacks, hacking, intrusion,
                intrusions, break-in, break-ins, breach, breaches, sabotage, espionage, spying, cyberespionage, infiltration,
                aggression, assault, assaults, raid, raids, offensive, cyber operation, cyber operations, hostile operation,
                hostile operations, covert operation, covert operations, influence operation, influence operations,
                hostile activity, malicious activity, malicious cyber activity, malicious activities, malicious campaign,
                hostile campaign, hacking campaign, operation against our, operation against us, campaign against our,
                campaign against us, denial of service, ddos, ransomware, wiper, wipers, malware, malicious code,
                malicious software, spyware, backdoor, backdoors, back door, back doors, trojan, trojans, worm, worms, virus,
                viruses, rootkit, implant, implants, logic bomb, botnet, exploit, exploits, phishing, spear phishing,
                spearphishing, interference, disinformation, data theft, theft, thefts, extortion, blackmail, cyber war,
                cyberwar, cyber warfare, warfare, hostile act, hostile acts, hostilities, crime, crimes, jamming, spoofing,
                defacement, defacements, compromise, hijack, hijacking, tampering, incursion, incursions, strike, strikes,
                eavesdropping, wiretapping, manipulation, vandalism, terrorism, scheme against our, fraud, hoax, plot,
                penetration of our, penetration of the, poisoning, logic bombs, time bomb, booby trap, booby traps,
                remote access tool, remote access trojan, keylogger, keyloggers, bug, listening device, listening devices,
                denial of service flood, flooding of our, defrauding, encryption of our, seizure of our, surveillance of our,
                hostage taking, smear campaign, fake invoice scheme, illegal operation, illicit operation, unlawful operation,
                unlawful act, internationally wrongful act, wrongful act, act of war, acts of war, act of aggression,
                blackouts at, destruction of our, paralysis of our, crippling of our, disabling of our, cutting of our,
                shutting down of our, theft of, stealing of, bombardment, onslaught, provocation, provocations, meddling,
                subversion, cyber incident, hostile takeover, election interference, vote rigging, rigging, injection,
                tunnelling into, probing of our, scanning of our, supply chain compromise, compromise of, wormhole, bombs,
                mines, cyber weapon, cyber weapons, offence, offences, misdeed, misdeeds, war, rogue firmware, forged updates,
                poisoned update, poisoned updates, tampered update, tampered firmware, fake update, spy campaign, hostility,
                denial of service attacks, denial of service attack, long campaign, handiwork, espionage campaign,
                sabotage campaign, penetration of, infiltration of, poisoning of, looting of, malign activity,
                malign activities, malicious cyber activities, malign operation, malign operations, malign influence,
                victim of an operation, victims of an operation, revenge, reprisal, retaliation, stalkerware, vendetta,
                dirty trick, dirty tricks, misconduct, foul play, skulduggery, cybersabotage, cyber sabotage, this blow,
                the blow, a blow, treachery, reprisals, saturation attacks, hacking spree,""");
    }

    private static void addHarm(Vocabulary words) {
        words.add(WordKind.HARM, """
                outage, outages, blackout, blackouts, power cut, power cuts, disruption, disruptions, leak, leaks, damage,
                destruction, paralysis, chaos, havoc, campaign, scheme, collapse, panic, fire, shortage, explosion, queue,
                fraud, flood, wave, operation, plot, cyber incident, incident, crash, shutdown, crew, loss of power,
                loss of water, failure, failures, chaos in, deaths, disaster, catastrophe, breakdown, breakdowns, deaths of,
                suffering,""");
    }

    private static void addDeed(Vocabulary words) {
        words.add(WordKind.DEED, """
                attack, attacks, cyberattack, cyberattacks, cyber attack, cyber attacks, sabotage, espionage, spying, hacking,
                aggression, assault, assaults, offensive, raids, warfare, cyber war, cyber operation, cyber operations,
                hostile operation, covert operation, influence operation, influence operations, hostile activity,
                malicious activity, hacking campaign, spy campaign, interference, disinformation, blackmail, extortion,
                jamming, meddling, eavesdropping, provocation, provocations, hostility, hostilities, cyber weapon,
                cyber weapons, wiper, spyware, hostile act, hostile acts, malicious campaign, hostile campaign,
                denial of service attacks, denial of service attack, campaign against our, campaign against us, long campaign,
                handiwork, espionage campaign, sabotage campaign, incursion, incursions, bombardment, war,
                operation against our, operation against us, scheme against our, penetration of our, flooding of our,
                encryption of our, seizure of our, surveillance of our, destruction of our, paralysis of our,
                crippling of our, disabling of our, cutting of our, shutting down of our, probing of our, scanning of our,
                penetration of, infiltration of, poisoning of, looting of, malign activity, malign activities,
                malicious cyber activities, revenge, reprisal, reprisals, vendetta, dirty tricks, raid, wipers,
                saturation attacks, hacking spree, treachery,""");
    }

    private static void addVital(Vocabulary words) {
        words.add(WordKind.VITAL, """
                our, us, power, electricity, energy, gas, water, heating, grid, power grid, power plant, power station,
                power stations, substation, substations, pipeline, pipelines, dam, dams, hospital, hospitals, clinic, clinics,
                emergency, emergency number, emergency services, ambulance, ambulances, railway, railways, trains, port,
                ports, airport, airports, air traffic control, telephone, telephones, cable, cables, election, elections,
                parliament, banks, bank, payments, ministry, ministries, records, patient records, citizens,
                critical infrastructure, satellite, satellites, television, broadcaster, signalling, lights, homes,
                households, civilians, patients, the country, supply, pumps, pumping station, refinery, metro, schools,
                turbines, reactor, blood bank, customs, light, the lights, switch, payment switch, portal, telescope, portals,
                dispatch, dispatch system, treasury, pension, pensions, tax office, registry, register, registers, courts,
                court, embassy, embassies, barracks, army, police, newspaper, archive, archives, library, university,
                universities, harbour, harbor, lock, locks, crane, cranes, sirens, siren, broadcasting, transmitter,
                telephone exchange, mobile network, internet, backbone, clearing house, stock exchange, exchange, factory,
                factories, mine, mines, warehouse, food, fuel, fuel depot, bread, milk, traffic lights, tunnel, tunnels,
                bridge, bridges, tower, control room, control centre, dialysis, ventilators, surgery, maternity, wards, ward,
                laboratory, vaccine, vaccines, insulin, blood, ballot, ballots, ballot boxes, voter roll, voters, census,
                savings, capital, city, cities, town, towns, province, provinces, north, south, people, children, families,
                population, two hospitals, turbine, barrage, pump, valves, valve, breakers, meters, compressors, furnace,
                gates, spillway gates, floodgates, desalination plants, desalination plant, buoys, beacons, of our, over our,
                in our, into our, to our,""");
    }

    private static void addOwn(Vocabulary words) {
        words.add(WordKind.OWN, """
                its, their, his, her, own,""");
    }

    private static void addAttacker(Vocabulary words) {
        words.add(WordKind.ATTACKER, """
                hacker, hackers, hacker group, hacker groups, hacking group, hacking groups, hacking team, attacker,
                attackers, spy, spies, saboteur, saboteurs, cybercriminal, cybercriminals, cyber criminals, criminals,
                criminal group, criminal groups, criminal gang, threat actor, threat actors, threat group, aggressor,
                aggressors, intruder, intruders, perpetrator, perpetrators, operative, operatives, agent, agents, mercenaries,
                proxies, hacktivists, cyber unit, cyber units, cyber army, cyber command, cyber troops, cyber soldiers, apt,
                ransomware gang, ransomware group, gang, gangs, troll farm, trolls, terrorists, militants, culprits,
                group behind, people behind, those behind, those who attacked, crew, hacker crew, criminal crew, hacker crews,
                ransomware crew, band of hackers, front company, front companies, puppet, puppets, henchmen, hired hands,
                hit squad, commandos, commando, frogmen, divers, moles, mole, insider, stooge, stooges, accomplices,
                accomplice, puppet group, intrusion set, thieves, thief, pirates, spies in, hackers based in,
                hackers sitting in, activists, spy ring, spy ship, sleeper agents, secret agents, state hackers,
                brains of the operation, brain of the operation, minds of the operation, masterminds, mastermind,
                group behind the, organisers of the attack, planners of the attack, those behind the keyboard,
                those at the keyboard,""");
    }

    private static void addHenchman(Vocabulary words) {
        words.add(WordKind.HENCHMAN, """
                hackers, spies, spy, saboteurs, saboteur, intrusion set, threat actor, threat actors, apt, cyber unit,
                cyber units, cyber army, mercenaries, proxies, troll farm, trolls, henchmen, puppets, stooges, hit squad,
                cyber troops, cyber soldiers, hacker group, hacker groups, hacking group, hacking team, frogmen, moles, mole,
                activists, hacktivists, spy ring, spy ship, sleeper agents, secret agents, operatives, state hackers,""");
    }

    private static void addBody(Vocabulary words) {
        words.add(WordKind.BODY, """
                army, armed forces, military, military forces, forces, navy, air force, government, governments, regime,
                authorities, leadership, state, intelligence, intelligence service, intelligence services,
                intelligence agency, intelligence agencies, intelligence officers, secret service, secret services,
                secret police, security service, security services, security agency, special services, special forces,
                ministry of defence, ministry of defense, defence ministry, defense ministry, ministry, ministries, minister,
                president, prime minister, general staff, generals, officers, officials, soldiers, unit, units, military unit,
                military units, ship, ships, vessel, vessels, submarine, submarines, drones, aircraft, group, groups, actors,
                contractors, operators, members, service, services, agency, agencies, spy agency, command, department,
                directorate, bureau, side, signals intelligence, organs, parts, elements, branch, personnel, specialists,
                militia, party, people, team, general, colonel, colonels, admiral, admirals, officer, captain, captains,
                lieutenant, lieutenants, major, majors, engineers, technicians, inspectors, inspector, embassy, embassies,
                consulate, diplomats, attaché, ambassador, consul, security bureau, state security, institute,
                research institute, interior ministry, foreign ministry, ministry of the interior, ministry of state security,
                security apparatus, apparatus, spy chief, spy chiefs, spymasters, spymaster, handlers, cabinet, council,
                politburo, capital, palace, kremlin, ruler, rulers, king, leader, leaders, chief, head of state, brigade,
                battalion, regiment, squadron, fleet, coast guard, border guard, guards, presidential guard, crew,
                secret directorate, centre, center, youth ministry, information ministry, propaganda ministry,
                state television, state broadcaster, state bank, state company, state enterprise, friends, neighbour,
                neighbor, neighbours, neighbors, men, country, nation, republic, kingdom, junta, rocket forces,
                electronic warfare, signals directorate, signals agency, cyber agency, offensive unit, programmers, fighters,
                troops, employees, staff, advisers, instructors, trainers, organ, entity, entities, front, adversary, enemy,
                opponent, friends in, offices in, masters in, generals in, leaders in, rulers in, ministers in, bosses in,
                handlers in, paymasters in, intelligence in, powers that be in, those in power in, circles in, offices,
                masters, bosses, paymasters, circles, highest offices in, highest circles in, services from, unit in, cell in,
                department in, section in, diplomacy, public operator, state operator, national operator, cadets, recruits,
                conscripts, reservists, contractor, one unit in, cyber centre, cyber center, academy, military academy,
                state owned operator, state owned company, state owned firm, those, hands, spy service, spy services,
                defence staff, defense staff, barracks, outfit, bodies, outpost, mission, embassy staff, premier,
                foreign minister, commander, commanders, commander in chief, sailors, airmen, pilots, policy makers,
                strategists, planners, actor, state actor,""");
    }

    private static void addBystander(Vocabulary words) {
        words.add(WordKind.BYSTANDER, """
                server, servers, host, hosts, address, addresses, ip, ips, network, networks, machine, machines, computer,
                computers, router, routers, node, nodes, range, ranges, infrastructure, system, systems, territory, soil,
                provider, providers, hosting, domain, domains, website, websites, site, sites, customer, customers, client,
                clients, user, users, victim, victims, hospital, hospitals, bank, banks, cert, csirt, police, prosecutor,
                prosecutors, courts, researcher, researchers, expert, experts, analyst, analysts, investigators, journalists,
                newspaper, newspapers, media, press, responders, colleagues, partner, partners, contact, contacts, desk,
                liaison, response team, response teams, security team, team of experts, national team, regulator, port, grid,
                airport, university, universities, traffic, ip space, devices, device, modems, cameras, account, accounts,
                relay, vpn, cloud, registry, registrar, helpers, volunteers, participants, player, players, bots, equipment,
                company, companies, operator, citizens, connections, packets, requests, visitors, tourists, firm, firms,
                citizen, firm from, response centre, duty desk, students, student, teenager, teenagers, workers, fishermen,
                farmers, electricians, readers, minister of justice, friend and, culture, cultural centre, files, language,
                time zone, keyboard, currency, passport, resident, residents, subsidiary, branch office, exchange, magistrate,
                magistrates, judge, judges, rapporteur, delegates, delegation, negotiators, attachments, outbreak, problem,
                problems, case, cases, emergency team, duty officer, liaison officer, point of contact, forensic team,
                red cross, civil protection, firefighters, medics, doctors, hotline, mirror, mirrors, exit node, exit nodes,
                data centre, data centres, colocation, proxy, phone number, phone numbers, sim cards, ticket,""");
    }

    private static void addDeterminer(Vocabulary words) {
        words.add(WordKind.DETERMINER, """
                the, a, an, this, that, these, those, its, their, his, her, our, your, my, some, any, all, both, each, every,
                several, many, certain, two, three, one, such, no other than,""");
    }

    private static void addQualifier(Vocabulary words) {
        words.add(WordKind.QUALIFIER, """
                military, state, national, armed, elite, special, secret, foreign, cyber, digital, electronic, so-called,
                local, federal, central, own, same, state-sponsored, government, government-backed, state-backed, sponsored,
                backed, controlled, trained, paid, hired, led, affiliated, linked, aligned, intelligence, security, defence,
                defense, interior, professional, patriotic, criminal, hostile, malicious, notorious, well-known, known, large,
                massive, major, new, recent, latest, first, second, third, sophisticated, coordinated, deliberate, targeted,
                destructive, repeated, ongoing, continued, continuing, constant, illegal, unprovoked, computer, network,
                rogue, official, clandestine, covert, technical, offensive, naval, ruling, civil, senior, high-ranking,
                former, serious, severe, nightly, devastating, brutal, systematic, persistent, economic, industrial,
                political, internal, external, whole, entire, vast, broad, cowardly, fourth, fifth, illicit, unlawful,
                wrongful, general, regular, active, secretive, infamous, very, most, top, high, highest, long, three, four,
                five, outsourced, careful, quiet, silent, prolonged, relentless, reckless, dangerous, shameful, vile, cruel,
                cold, calculated, planned, well-planned, military-grade, fake, phoney,""");
    }

    private static void addOf(Vocabulary words) {
        words.add(WordKind.OF, """
                of, from, in the pay of, in the service of, working for, employed by, loyal to, belonging to, within, inside,
                acting for, linked to, tied to, close to, associated with, affiliated with, backed by, sponsored by,
                supported by, paid by, hired by, funded by, financed by, controlled by, directed by, commanded by, run by,
                trained by, equipped by, steered by, ordered by, serving, under the command of, under the control of,
                on the payroll of, in the name of, on behalf of, acting on behalf of, working on behalf of, sent by,
                dispatched by, from within, answering to, reporting to, seconded by, selected by, recruited by,
                commissioned by, tasked by, protected by, sheltered by, tolerated by, instructed by, deployed by, led by,
                guided by, armed by, owned by, manned by, known to work for, who work for, who works for, that works for,
                that work for, who answer to, who report to, that answers to, that reports to, attached to, subordinate to,
                in uniform of, friendly to, allied with, devoted to, faithful to,""");
    }

    private static void addAuxiliary(Vocabulary words) {
        words.add(WordKind.AUXILIARY, """
                do, does, did, also, again, now, then, once, twice, already, just, even, still, yet, alone, itself, himself,
                themselves, must, should, shall, will, may, might, could, can, tries, tried, trying, wants, wanted, plans,
                planned, planning, intends, intended, attempts, attempted, attempting, continues, continued, keeps, kept,
                keep, began, begun, started, starts, to, managed, decided, chose, dared, very likely, most likely,
                very probably, most probably, likely, almost certainly, beyond doubt, undoubtedly, in fact, indeed, too,
                really, is known to, seems, seem, appears, appear, appeared, is said to, is believed to, is thought to,
                are believed to, are thought to, is suspected to, knowingly, yesterday, today, last night, last week,
                last year, this morning, this week, this year, here, thus, in reality, in truth, and nobody else,
                and no one else, stands, stand, stood, is the one, are the ones, was the one, were the ones, used to,
                for years, for months, for weeks, in secret, all along, on purpose, as well, it is, it was, of course,
                without doubt, no doubt, perhaps, maybe, believed, thought, said, suspected, known, confirmed, proven, found,
                shown, reported, alleged, caught, to have, at least partly, in question, namely, that is, i e, that is to say,
                none other, plainly, bluntly, in other words, the so called, is called, clearly, has a name, its name is,
                the name is, known to us, is known, well known, alas, sadly, sure enough, true to form, meanwhile, in person,
                in all likelihood, not for the first time, as always, as usual, once more, once again, all this time,
                from the start, from the beginning, in cold blood, at last, over there, at least, in turn, itself also,
                lies with, lie with, rests with, falls on,""");
    }

    private static void addJoins(Vocabulary words) {
        words.add(WordKind.JOINS, """
                to, and, then, and then, before, by, in order to, so as to, for,""");
    }

    private static void addPassive(Vocabulary words) {
        words.add(WordKind.PASSIVE, """
                is, are, was, were, be, been, being, gets, got, get, remains, s been, as the, as an,""");
    }

    private static void addActive(Vocabulary words) {
        words.add(WordKind.ACTIVE, """
                has, have, had, having,""");
    }

    private static void addRelative(Vocabulary words) {
        words.add(WordKind.RELATIVE, """
                which, who, whom, that,""");
    }

    private static void addAttacks(Vocabulary words) {
        words.add(WordKind.ATTACKS, """
                attack, attacks, attacked, attacking, hack, hacks, hacked, hacking, hack into, hacks into, hacked into,
                hacking into, cyberattack, cyberattacks, cyberattacked, cyberattacking, sabotage, sabotages, sabotaged,
                sabotaging, infiltrate, infiltrates, infiltrated, infiltrating, penetrate, penetrates, penetrated,
                penetrating, breach, breaches, breached, breaching, invade, invades, invaded, invading, assault, assaults,
                assaulted, assaulting, compromise, compromises, compromised, compromising, cripple, cripples, crippled,
                crippling, paralyse, paralyses, paralysed, paralysing, paralyze, paralyzes, paralyzed, paralyzing, hijack,
                hijacks, hijacked, hijacking, blackmail, blackmails, blackmailed, blackmailing, extort, extorts, extorted,
                extorting, bombard, bombards, bombarded, bombarding, raid, raids, raided, raiding, deface, defaces, defaced,
                defacing, wiretap, wiretaps, wiretapping, destroy, destroys, destroyed, destroying, poison, poisons, poisoned,
                poisoning, exfiltrate, exfiltrates, exfiltrated, exfiltrating, loot, loots, looted, looting, infect, infects,
                infected, infecting, phish, phishes, phished, phishing, violate, violates, violated, violating, burgle,
                burgles, burgled, burgling, eavesdrop on, eavesdrops on, intrude into, intrudes into, intruded into,
                intruding into, meddle in, meddles in, meddled in, meddling in, interfere in, interferes in, interfered in,
                interfering in, interfere with, interferes with, interfered with, interfering with, tamper with, tampers with,
                tampered with, tampering with, snoop on, snoops on, snooped on, snooping on, siphon, siphons, siphoned,
                siphoning, siphon off, siphons off, siphoned off, siphoning off, crack, cracks, cracked, cracking, subvert,
                subverts, subverted, subverting, plunder, plunders, plundered, plundering, wreck, wrecks, wrecked, wrecking,
                jam, jams, jamming, spoof, spoofs, spoofed, spoofing, manipulate, manipulates, manipulated, manipulating,
                target, targets, targeted, targeting, encrypt, encrypts, encrypted, encrypting, wipe, wipes, wiped, wiping,
                intercept, intercepts, intercepted, intercepting, vandalise, vandalises, vandalised, vandalising, weaponise,
                weaponises, weaponised, weaponising, weaponize, weaponizes, weaponized, weaponizing, rig up, rigs up,
                rigging up, vandalize, vandalizes, vandalized, vandalizing, ddos, ddoses, ddosed, ddosing, bug, bugs, bugging,
                force its way into, forces its way into, forced its way into, forcing its way into, surveil, surveils,
                break into, breaks into, broke into, breaking into, spy on, spies on, spied on, spying on, spy, spies, spied,
                spying, steal, steals, stole, stealing, strike, strikes, struck, striking, hit, hits, hitting, rob, robs,
                robbed, robbing, rig, rigs, rigged, rigging, bugged, tap, taps, tapped, tapping, get into our, gets into our,
                got into our, getting into our, gain access to, gains access to, gained access to, gaining access to,
                take control of, takes control of, took control of, taking control of, seize control of, seizes control of,
                seized control of, seizing control of, sneak into, sneaks into, sneaked into, sneaking into, creep into,
                creeps into, crept into, creeping into, wiretapped, jammed, spy in, spies in, spied in, spying in,
                take over our, takes over our, took over our, taking over our, declare war on, declares war on,
                declared war on, declaring war on, wage war on, wages war on, waged war on, waging war on, cause havoc in,
                causes havoc in, caused havoc in, causing havoc in, attacks us, entered our, enters our, broke in, breaks in,
                break in, is targeting, plunged, eavesdropped on, eavesdropping on, surveilled, surveilling, be in our,
                been in our systems, been in our networks, been inside our, sit in our, sits in our, sitting in our,
                sat in our, lurk in our, lurks in our, lurking in our, lurked in our, hide in our, hiding in our,
                keep a foothold in, keeps a foothold in, kept a foothold in, has a foothold in, had a foothold in,
                gained a foothold in, got a foothold in, worm its way into, wormed its way into, forced the door of,
                forced entry into, broke open, helped itself to, helps itself to, walked off with, made off with,
                laid hands on, lay waste to, laid waste to, waging war against, wages war against, listen in on,
                listened in on, listening in on, listens in on, bring to its knees, hold to ransom, held to ransom,
                holds to ransom, holding to ransom, held hostage, takes hostage, took hostage, walked into our,
                walks into our, entering our, enter our, tunnelled into, tunneled into, burrowed into, dug into our,
                roams our, roamed our, roaming our, roam our, owns our, seized our, seizes our, bleed our, bled our,
                bleeds our, bleeding our, combed through our, rummaged through our, rifled through our, went through our,
                helped themselves to, emptied our, logged into our, logged in to our, brute forced, brute forcing, trojanised,
                backdoored, booby trapped, doxed, doxxed, swindled, defrauded, defraud, defrauds, scammed, skimmed, pilfered,
                pilfers, pilfer, ransack, ransacks, ransacked, ransacking, hammer, hammered, hammering, hammers, pummel,
                pummelled, batter, battered, batters, pound, pounded, pounding, swamp, swamped, swamping, swamps, besiege,
                besieged, besieges, besieging, torpedo, torpedoed, gut, gutted, torch, torched, menace, menaced, menaces,
                terrorise, terrorised, terrorises, victimise, victimised, assail, assailed, assails, enter in our,
                enter into our, entered in our, entered into our, got in our, get in our, penetrated into, take the files of,
                took the files of, took files from our, at work in, at work inside, active inside our,""");
    }

    private static void addAttacked(Vocabulary words) {
        words.add(WordKind.ATTACKED, """
                attacked, hacked, hacked into, cyberattacked, sabotaged, infiltrated, penetrated, breached, invaded,
                assaulted, compromised, crippled, paralysed, paralyzed, hijacked, blackmailed, extorted, bombarded, raided,
                defaced, destroyed, poisoned, exfiltrated, looted, infected, phished, violated, burgled, intruded into,
                meddled in, interfered in, interfered with, tampered with, snooped on, siphoned, siphoned off, cracked,
                subverted, plundered, wrecked, spoofed, manipulated, targeted, encrypted, wiped, intercepted, vandalised,
                weaponised, weaponized, vandalized, ddosed, forced its way into, broken into, spied on, spied, stolen, struck,
                hit, robbed, rigged, bugged, tapped, gotten into our, gained access to, taken control of, seized control of,
                sneaked into, crept into, wiretapped, jammed, spied in, taken over our, declared war on, waged war on,
                caused havoc in, taken down, taken offline, brought down, knocked out, knocked offline, shut down, cut off,
                erased, deleted, disrupted, disabled, stricken, blacked out, broken in, eavesdropped on, surveilled,
                ransacked, hammered, pummelled, battered, swamped, besieged, torpedoed, assailed, swindled, defrauded,
                trojanised, backdoored, booby trapped, pilfered, held to ransom, held hostage, taken hostage, bled,
                terrorised, broken open, tunnelled into, seized our,""");
    }

    private static void addDoes(Vocabulary words) {
        words.add(WordKind.DOES, """
                launch, launches, launched, launching, perpetrate, perpetrates, perpetrated, perpetrating, conduct, conducts,
                conducted, conducting, order, orders, ordered, ordering, sponsor, sponsors, sponsored, sponsoring,
                orchestrate, orchestrates, orchestrated, orchestrating, mount, mounts, mounted, mounting, stage, stages,
                staged, staging, wage, wages, waged, waging, execute, executes, executed, executing, deploy, deploys,
                deployed, deploying, place, places, placed, placing, install, installs, installed, installing, insert,
                inserts, inserted, inserting, inject, injects, injected, injecting, unleash, unleashes, unleashed, unleashing,
                release, releases, released, releasing, use, uses, used, using, direct, directs, directed, directing, command,
                commands, commanded, commanding, mastermind, masterminds, masterminded, masterminding, engineer, engineers,
                engineered, engineering, instigate, instigates, instigated, instigating, initiate, initiates, initiated,
                initiating, finance, finances, financed, financing, fund, funds, funded, funding, commission, commissions,
                commissioned, commissioning, provoke, provokes, provoked, provoking, trigger, triggers, triggered, triggering,
                prepare, prepares, prepared, preparing, lead, leads, leaded, leading, organise, organises, organised,
                organising, organize, organizes, organized, organizing, authorise, authorises, authorised, authorising,
                authorize, authorizes, authorized, authorizing, approve, approves, approved, approving, inflict, inflicts,
                inflicted, inflicting, encourage, encourages, encouraged, encouraging, incite, incites, incited, inciting,
                shelter, shelters, sheltered, sheltering, harbour, harbours, harboured, harbouring, harbor, harbors, harbored,
                harboring, back, backs, backed, backing, arm, arms, armed, arming, train, trains, trained, training, hire,
                hires, hired, hiring, recruit, recruits, recruited, recruiting, cause, causes, caused, causing, smuggle,
                smuggles, smuggled, smuggling, pursue, pursues, pursued, pursuing, coordinate, coordinates, coordinated,
                coordinating, resume, resumes, resumed, resuming, continue, continues, continued, continuing, intensify,
                intensifies, intensified, intensifying, repeat, repeats, repeated, repeating, carry out, carries out,
                carried out, carrying out, carry on, carries on, carried on, carrying on, engage in, engages in, engaged in,
                engaging in, participate in, participates in, participated in, participating in, pay for, pays for,
                paying for, practise, practises, practised, practising, practice, practices, practiced, practicing, conceal,
                conceals, concealed, concealing, assist in, assists in, assisted in, assisting in, steer, steers, steered,
                steering, supervise, supervises, supervised, supervising, tolerate, tolerates, tolerated, tolerating, equip,
                equips, equipping, control, controls, controling, employ, employs, employed, employing, send, sends, sending,
                operate, operates, operated, operating, support, supports, supported, supporting, plan, plans, planned,
                planning, plant, plants, planted, planting, commit, commits, committed, commiting, spread, spreads, spreading,
                run, runs, ran, running, led, take part in, takes part in, took part in, taking part in, undertake,
                undertakes, undertook, undertaking, pay, pays, paid, paying, paid for, build, builds, built, building, write,
                writes, wrote, writing, develop, develops, developed, developing, let loose, lets loose, letting loose,
                set loose, sets loose, setting loose, step up its, steps up its, stepped up its, stepping up its, stop its,
                stops its, stopped its, stopping its, end its, ends its, ended its, ending its, cease its, ceases its,
                ceased its, ceasing its, stop their, stops their, stopped their, stopping their, give the order for,
                gives the order for, gave the order for, giving the order for, retaliate with, retaliates with,
                retaliated with, retaliating with, hide, hides, hid, hiding, equipped, make use of, makes use of, made use of,
                making use of, sent, controlled, concoct, concocts, concocted, concocting, hatch, hatches, hatched, hatching,
                plot, plots, plotted, plotting, pull off, pulls off, pulled off, pulling off, fabricate, fabricates,
                fabricated, fabricating, sow, sows, sowed, sowing, sneak, sneaks, sneaked, sneaking, slip, slips, slipped,
                slipping, lay, lays, laid, laying, set off, sets off, setting off, foment, foments, fomented, fomenting,
                stoke, stokes, stoked, stoking, bankroll, bankrolls, bankrolled, bankrolling, task, tasks, tasked, tasking,
                dress up, dresses up, dressed up, dressing up, pass off, passes off, passed off, passing off, disguise,
                disguises, disguised, disguising, cloak, cloaks, cloaked, cloaking, mask, masks, masked, masking, camouflage,
                camouflages, camouflaged, camouflaging, renew, renews, renewed, renewing, escalate, escalates, escalated,
                escalating, step up, steps up, steped up, steping up, ramp up, ramps up, ramped up, ramping up, refine,
                refines, refined, refining, try out, tries out, tried out, trying out, wield, wields, wielded, wielding, feed,
                feeds, fed, feeding, embed, embeds, embeded, embeding, implant, implants, implanted, implanting, load, loads,
                loaded, loading, drop, drops, dropped, dropping, push, pushes, pushed, pushing, seed, seeds, seeded, seeding,
                ship, ships, shipped, shipping, committing, boast of, boasts of, boasted of, boasting of, brag about,
                brags about, braged about, braging about, admit to, admits to, admitted to, admitting to, own up to,
                owns up to, owned up to, owning up to, bear the blame for, bears the blame for, beared the blame for,
                bearing the blame for, answer for, answers for, answered for, answering for, profit from, profits from,
                profited from, profiting from, lie behind, lies behind, lied behind, liing behind, stand behind,
                stands behind, standed behind, standing behind, did the, did all the, does the, preparing the ground for,
                prepare the ground for, prepared the ground for, paved the way for, lay the ground for, laid the ground for,
                set the stage for, test, tests, tested, testing, made,""");
    }

    private static void addDone(Vocabulary words) {
        words.add(WordKind.DONE, """
                launched, perpetrated, conducted, ordered, sponsored, orchestrated, mounted, staged, waged, executed,
                deployed, placed, installed, inserted, injected, unleashed, released, used, directed, commanded, masterminded,
                engineered, instigated, initiated, financed, funded, commissioned, provoked, triggered, prepared, leaded,
                organised, organized, authorised, authorized, approved, inflicted, encouraged, incited, sheltered, harboured,
                harbored, backed, armed, trained, hired, recruited, caused, smuggled, pursued, coordinated, resumed,
                continued, intensified, repeated, carried out, carried on, engaged in, participated in, practised, practiced,
                concealed, assisted in, steered, supervised, tolerated, employed, operated, supported, planned, planted,
                committed, spread, run, led, taken part in, undertaken, paid, paid for, built, written, developed, let loose,
                set loose, stepped up, stopped its, ended its, ceased its, stopped their, given the order for,
                retaliated with, hidden, equipped, made use of, the work, done, created, designed, inspired, supplied,
                enabled, guided, tasked, claimed, protected, concocted, hatched, plotted, pulled off, fabricated, sown,
                sneaked, slipped, laid, set off, fomented, stoked, bankrolled, dressed up, passed off, disguised, cloaked,
                masked, camouflaged, renewed, escalated, steped up, ramped up, refined, tried out, wielded, fed, embeded,
                implanted, loaded, dropped, pushed, seeded, shipped, boasted of, braged about, admitted to, owned up to,
                beared the blame for, answered for, profited from, lied behind, standed behind, summoned, invited to attack,
                mobilised, mobilized, gathered, coaxed, done the, prepared the ground for, paved the way for, owned, manned,
                kept running, bred, tested, made, purchased, bought, acquired, procured, ordered up, activated,""");
    }

    private static void addDamages(Vocabulary words) {
        words.add(WordKind.DAMAGES, """
                disable, disables, disabled, disabling, disrupt, disrupts, disrupted, disrupting, damage, damages, damaged,
                damaging, block, blocks, blocked, blocking, erase, erases, erased, erasing, delete, deletes, deleted,
                deleting, corrupt, corrupts, corrupted, corrupting, alter, alters, altered, altering, access, accesses,
                accessed, accessing, copy, copies, copied, copying, leak, leaks, leaked, leaking, overload, overloads,
                overloaded, overloading, divert, diverts, diverted, diverting, reroute, reroutes, rerouted, rerouting,
                redirect, redirects, redirected, redirecting, falsify, falsifies, falsified, falsifying, crash, crashes,
                crashed, crashing, flood, floods, flooded, flooding, down, downs, downed, downing, exploit, exploits,
                exploited, exploiting, harm, harms, harmed, harming, probe, probes, probed, probing, threaten, threatens,
                threatened, threatening, seize, seizes, seized, seizing, cripple, cripples, crippled, crippling, blind,
                blinds, blinded, blinding, silence, silences, silenced, silencing, scramble, scrambles, scrambled, scrambling,
                undermine, undermines, undermined, undermining, knock out, knocks out, knocked out, knocking out, switch off,
                switches off, switched off, switching off, turn off, turns off, turned off, turning off, take down,
                takes down, took down, taking down, take out, takes out, took out, taking out, cut, cuts, cutting, cut off,
                cuts off, cutting off, shut down, shuts down, shutting down, shut, shuts, shutting, bring down, brings down,
                brought down, bringing down, read, reads, reading, listen to, listens to, listened to, listening to, break,
                breaks, broke, breaking, freeze, freezes, froze, freezing, steal, steals, stole, stealing, plunge, plunges,
                plunged, plunging, sever, severs, severed, severing, halt, halts, halted, halting, jam, jams, jamming,
                interrupt, interrupts, interrupted, interrupting, empty, empties, emptied, emptying, drain, drains, drained,
                draining, degrade, degrades, degraded, degrading, overwrite, overwrites, overwriting, lock, locks, locked,
                locking, poison, poisons, poisoned, poisoning, blank out, blanks out, blanked out, blanking out, black out,
                blacks out, blacked out, blacking out, ruin, ruins, ruined, ruining, hamper, hampers, hampered, hampering,
                obstruct, obstructs, obstructed, obstructing, collapse, collapses, collapsed, collapsing, ground, grounds,
                grounded, grounding, derail, derails, derailed, derailing, strand, strands, stranded, stranding, overwrote,
                jammed, wreck, wrecks, wrecked, wrecking, switch, switches, switched, switching, turn, turns, turned, turning,
                blow, blows, blew, blowing, sink, sinks, sank, sinking, trip, trips, tripped, tripping, scuttle, scuttles,
                scuttled, scuttling, spoil, spoils, spoiled, spoiling, sour, sours, soured, souring, starve, starves, starved,
                starving, choke, chokes, choked, choking, rattle, rattles, rattled, rattling, deprive, deprives, deprived,
                depriving, mislead, misleads, misleaded, misleading, doctor, doctors, doctored, doctoring, forge, forges,
                forged, forging, fake, fakes, faked, faking, tilt, tilts, tilted, tilting, skew, skews, skewed, skewing,
                spill, spills, spilled, spilling, darken, darkens, darkened, darkening, take offline, takes offline,
                took offline, taking offline, knock offline, knocks offline, knocked offline, knocking offline, put out,
                puts out, putting out, dim, dims, dimed, diming, drop, drops, dropped, dropping, throttle, throttles,
                throttled, throttling, skim, skims, skimmed, skimming, pillage, pillages, pillaged, pillaging, snatch,
                snatches, snatched, snatching, grab, grabs, grabbed, grabbing, pocket, pockets, pocketed, pocketing, wipe,
                wipes, wiped, wiping, kill, kills, killed, killing, maim, maims, maimed, maiming, endanger, endangers,
                endangered, endangering, imperil, imperils, imperiled, imperiling, ransom, ransoms, ransomed, ransoming,
                extort, extorts, extorted, extorting, deface, defaces, defaced, defacing,""");
    }

    private static void addDamaged(Vocabulary words) {
        words.add(WordKind.DAMAGED, """
                disabled, disrupted, damaged, blocked, erased, deleted, corrupted, altered, accessed, copied, leaked,
                overloaded, diverted, rerouted, redirected, falsified, crashed, flooded, downed, exploited, harmed, probed,
                threatened, seized, crippled, blinded, silenced, scrambled, undermined, knocked out, switched off, turned off,
                taken down, taken out, cut, cut off, shut down, shut, brought down, read, listened to, broken, frozen, stolen,
                plunged, severed, halted, interrupted, emptied, drained, degraded, locked, poisoned, blanked out, blacked out,
                ruined, hampered, obstructed, collapsed, grounded, derailed, stranded, overwritten, jammed, wrecked, switched,
                turned, blown, sunk, tripped, scuttled, spoiled, soured, starved, choked, rattled, deprived, misleaded,
                doctored, forged, faked, tilted, skewed, spilled, darkened, taken offline, knocked offline, put out, dimed,
                dropped, throttled, skimmed, pillaged, snatched, grabbed, pocketed, wiped, killed, maimed, endangered,
                imperiled, ransomed, extorted, defaced,""");
    }

    private static void addBehind(Vocabulary words) {
        words.add(WordKind.BEHIND, """
                behind, stands behind, stood behind, responsible for, bears responsibility for, bear responsibility for,
                bears the responsibility for, carries responsibility for, carries the responsibility for,
                has responsibility for, accountable for, answerable for, to blame for, at fault for, guilty of, involved in,
                complicit in, implicated in, author of, authors of, the source of, the origin of, originator of,
                mastermind of, mastermind behind, brain behind, brains behind, hand behind, force behind, culprit in,
                culprit behind, perpetrator of, perpetrators of, party behind, state behind, country behind,
                party responsible for, state responsible for, country responsible for, actor behind, instigator of,
                initiator of, had a hand in, has a hand in, played a role in, played a part in, claimed responsibility for,
                claims responsibility for, admitted the, admits the, admitted to the, confessed to, linked to, tied to,
                connected to, answer for, answers for, must answer for, takes responsibility for, took responsibility for,
                accused of, suspected of, power behind, man behind, woman behind, figure behind, will behind, money behind,
                minds behind, mind behind, master behind, masters behind, driving force behind, real author of,
                true author of, one behind, ones behind, gave the green light for, gave the green light to,
                gave its green light to, gave its green light for, given the green light for, given the green light to,
                gave its blessing to, gave their blessing to, gave the order for, gave the orders for, gave orders for,
                gave the go ahead for, gave the nod to, signed off on, consented to, turned a blind eye to, party to,
                culpable for, liable for, in league with, blame for, responsibility for, the blame for, guilt for,""");
    }

    private static void addGuilty(Vocabulary words) {
        words.add(WordKind.GUILTY, """
                behind this, behind it, behind that, behind all this, behind it all, did it, did this, done it, done this,
                doing this, doing it, culprit, culprits, perpetrator, perpetrators, guilty, guilty party, to blame, attacker,
                attackers, aggressor, aggressors, offender, responsible, accountable, at fault, mastermind, responsible party,
                hostile actor, threat actor, hacker, hackers, adversary, intruder, intruders, party that attacked,
                state that attacked, country that attacked, one who attacked, ones who attacked, one that attacked, wrongdoer,
                strikes again, strike again, struck again, at it again, has done it again, did it again, doing it again,
                behind everything, at work inside our, inside our networks, inside our systems, inside our network,
                inside our servers, the one who did this, our attacker, our aggressor, gone to war, went to war, waging war,
                crossed a line, crossed the line, the enemy, the adversary, our enemy, our adversary, the hidden hand,
                pulling the strings, pulls the strings, pulled the strings, hand in this, hand in it, hand in the,
                the puppet master, calling the shots, called the shots, in command of the attackers, the hostile state,
                the hostile power, took us hostage, holding us hostage, holds us to ransom, held us to ransom,
                holding us to ransom, did all this, did all of this, committed it, got inside, red handed, caught red handed,
                caught in the act, lies when, is lying, are lying, bears full responsibility, bears sole responsibility,
                bear full responsibility, bears the full responsibility, bears all responsibility, fully responsible,
                solely responsible, alone responsible, to answer for this, done it to our, did it to our, doing it to our,
                does it to our, did it to us, done it to us, has done it to us, did the same to us, deserves the blame,
                takes the blame, gets the blame, the guilty one, the one to blame, behind the keyboard, who did it,
                who did this, who attacked us, did both, done both,""");
    }

    private static void addBy(Vocabulary words) {
        words.add(WordKind.BY, """
                by, through agents of, on behalf of, in the name of, acting for, with orders from, under the direction of,
                under the command of, under the control of, for the benefit of, in the interest of, in the interests of,
                at the hands of, at the hand of, from inside, from within,""");
    }

    private static void addOrdered(Vocabulary words) {
        words.add(WordKind.ORDERED, """
                works for, work for, worked for, acts for, act for, acted for, reports to, answers to, answer to,
                takes orders from, take orders from, took orders from, on the orders of, on orders of, on orders from,
                on the order of, on order of, under orders from, under orders of, under the orders of, on the instructions of,
                on instructions from, at the behest of, at the direction of, at the instigation of, directed by, ordered by,
                commanded by, orchestrated by, masterminded by, sponsored by, commissioned by, instigated by, engineered by,
                financed by, funded by, paid by, controlled by, steered by, run by, the work of, work of, handiwork of,
                doing of, deed of, fault of, attributed to, attributable to, ascribed to, imputed to, blamed on, pinned on,
                traced back to, traced to, traces back to, working for, in the pay of, in the service of, on the payroll of,
                linked to, tied to, connected to, loyal to, backed by, employed by, hired by, trained by, hallmarks of,
                hallmark of, fingerprints of, hand of, responsibility of, with the blessing of, with the approval of,
                with the knowledge of, with the backing of, acting on behalf of, working on behalf of, made in,
                acting on orders from, originates with, originated with, originate with, stems from, emanates from,
                emanated from, courtesy of, brought to you by, recruited by, summoned by, sent by, dispatched by, planned by,
                conceived by, decided by, decided in, hatched by, hatched in, plotted by, plotted in, planned in, willed by,
                wanted by, desired by, authorised by, authorized by, signed off by, cleared by, tasked by, instructed by,
                mandated by, endorsed by, blessed by, coordinated from, orchestrated from, directed from, steered from,
                controlled from, commanded from, run from, managed from, operated from, armed by, equipped by, guided by,
                produced by, paid for by, bankrolled by, underwritten by, remote controlled by, owned by,
                reported each evening to, take their orders from, takes its orders from, took their orders from, answered to,
                benefits only, the brainchild of, brainchild of, an initiative of, a product of, a creation of, a creature of,
                an instrument of, a tool of, an arm of, the arm of, puppets of, puppet of, instruments of,
                under instructions from, on instruction from, at the order of, by order of, by orders of, with money from,
                with money of, with funds from, with weapons from, with tools from, with help from the army of, in uniform of,
                wearing the uniform of, with the complicity of, with the connivance of, with the consent of, orders of,
                order of, chain of command of, command of, belongs to, belonged to, belong to, is owned by, are owned by,
                gift from, gift of, present from, greetings from, a favour from, conceived in, ordered in, ordered from,
                prepared in, designed in, steered out of, and at the request of, hired arm of, long arm of, arm of, tool of,
                proxy of, proxies of, front for, cover name of, cover name for, in the employ of, on the payroll in,
                at the highest level in, at the highest levels in, at the highest level of, at the very top in,
                at the very top of, directed out of, take their instructions from, takes its instructions from,
                take instructions from, took their instructions from, gets its orders from, get their orders from,
                got their orders from, sit in, sits in, are sitting in, can only come from, can only have come from,
                could only come from, could only have come from, must have come from, can come only from, comes straight from,
                came straight from, come straight from, came from inside, come directly from, comes directly from,
                came directly from, money and orders of, belonging to, affiliated with, under the command of,
                under the control of, from within, answering to, reporting to, seconded by, selected by, protected by,
                sheltered by, tolerated by, deployed by, led by, manned by, known to work for, who work for, who works for,
                that works for, that work for, who answer to, who report to, that answers to, that reports to, attached to,
                subordinate to, devoted to, faithful to, acted at the request of, acting at the request of,
                wore the uniform of, wear the uniform of,""");
    }

    private static void addFrom(Vocabulary words) {
        words.add(WordKind.FROM, """
                from, out of, coming from, originating from, run from, directed from, launched from,""");
    }

    private static void addAccuses(Vocabulary words) {
        words.add(WordKind.ACCUSES, """
                everything bears the mark of, bears the mark of, bears the hallmarks of, bears the signature of, accuse,
                accuses, accused, accusing, blame, blames, blamed, blaming, point the finger at, points the finger at,
                pointed the finger at, pointing the finger at, finger points at, fingers point at, finger points to,
                fingers point to, denounce, denounces, culprit, culprits, perpetrator, perpetrators, attacker, attackers,
                aggressor, author, authors, mastermind, guilty party, responsible party, party responsible,
                responsibility lies with, blame lies with, fault lies with, guilt lies with, responsibility falls on,
                responsibility rests with, trail leads to, trail leads back to, trails lead to, evidence points to,
                evidence points at, evidence leads to, everything points to, everything points at, signs point to,
                traces lead to, traces point to, clues point to, behind it, behind this, behind it all, behind all this,
                guilty, culpable, under attack from, under attack by, we suspect, i suspect, suspect, suspects,
                who attacked us, who did it, who did this, suspected, suspected culprit, main suspect, suspicion falls on,
                an act of, a hostile act of, act of aggression of, an act of war by, an act of war of, imputable to,
                attributable to, indict, indicts, indicted, indicting, convicted, adversary, enemy, hostile state,
                hostile power, state responsible, country responsible, anything else than an act of,
                anything other than an act of, the fingerprints of, fingerprints of, hallmarks of, handiwork of, hand of,
                the work of, at the door of, on the doorstep of, fault of, blame on, blame squarely on, finger at, fingers at,
                leads straight to, leads back to, lead straight to, lead back to, led straight to, led back to,
                point straight to, points straight to, points straight at, no one else than, nobody else than,
                none other than, nobody but, call out, call out publicly, condemn, condemns, condemned, actor is,
                responsible actor, who else but, who other than, we are the target of, are the target of, are victims of,
                are a victim of, state actor is, all roads lead to, road leads to, leads home to, address of the sender is,
                sender is, anywhere other than in, anywhere else than in, anywhere but in, anywhere other than at,
                anywhere else but in, elsewhere than in, elsewhere than at, converge on, converges on, converge upon,
                point in one direction, the revenge of, revenge of, only one that could is, only one capable is,
                the only suspect is, only suspect is, culprit again is, the blow came from, blow came from, blow comes from,
                the fault is with, fault is with, the fault lies with,""");
    }

    private static void addBlamed(Vocabulary words) {
        words.add(WordKind.BLAMED, """
                for what it did, for what they did, for what it has done, for what it did to, for having attacked,
                for attacking, for hacking, for sabotaging, for its attack, for its attacks, for its aggression,
                for its sabotage, for its espionage, for its intrusion, for the damage it did, for the harm it did,
                to stop its attacks, to stop attacking, to stop hacking, to stop its aggression, to end its attacks,
                to cease its attacks, to call off its hackers, to call off its attackers, must answer for, will pay for,
                and no other, and none other, and nobody else, as the culprit, as the author, as the perpetrator,
                as the aggressor, as the attacker, to stop spying on, to stop sabotaging, to stop jamming, to stop targeting,
                to stop stealing, to stop infiltrating, to stop meddling, to stop penetrating, to stop harassing,
                to stop leaking, for spying on, for jamming, for targeting, for stealing, for infiltrating, for meddling,
                for penetrating, for harassing, for having sabotaged, for having hacked, for having stolen, for having spied,
                for having ordered, for having launched, to stop their attacks, to rein in its hackers,""");
    }

    private static void addCleft(Vocabulary words) {
        words.add(WordKind.CLEFT, """
                it was, it is, this was, this is, that was, it can only be, it can only have been, it must be,
                it must have been, it could only be, his name is, its name is, her name is, their name is, he is called,
                it is called, that would be, namely, the answer is, it has a name, one name remains, one name comes up,""");
    }

    private static void addAttributes(Vocabulary words) {
        words.add(WordKind.ATTRIBUTES, """
                attribute, attributes, attributed, attributing, ascribe, ascribes, ascribed, impute, imputes, imputed, trace,
                traces, traced, link, links, linked, tie, ties, tied, pin, pins, pinned, attribution, blame, blamed, linking,
                connects, connected, connect, attach, attached, lay, lays, laid, lay the blame for,""");
    }

    private static void addTo(Vocabulary words) {
        words.add(WordKind.TO, """
                to, back to, directly to, straight to, on,""");
    }

    private static void addAgainst(Vocabulary words) {
        words.add(WordKind.AGAINST, """
                on, against, at, upon, targeting, aimed at, directed at, directed against, of our, over our, in our, into our,
                to our,""");
    }

    private static void addPreposition(Vocabulary words) {
        words.add(WordKind.PREPOSITION, """
                in, near, within, outside, with, through, via, between, about, for, into, around, except, besides, to, like,
                unlike, towards, toward, versus,""");
    }

    private static void addHarmless(Vocabulary words) {
        words.add(WordKind.HARMLESS, """
                report, reports, reporting, analysis, analyses, investigation, investigations, inquiry, inquiries, notice,
                notices, notification, notifications, alert, alerts, warning, warnings, advisory, advisories, summary,
                statement, statements, response, responses, reaction, defence, defense, protection, prevention, mitigation,
                handling, help, assistance, support, request, requests, question, questions, answer, answers, meeting,
                meetings, workshop, workshops, training, exercise, exercises, drill, drills, simulation, simulations,
                simulated, test, tests, penetration test, penetration tests, scenario, takedown, removal, shutdown, cleaning,
                clean-up, cleanup, blocking, stop, end, containment, eradication, recovery, detection, discovery, awareness,
                information, indicators, sample, samples, study, studies, survey, lessons, review, reviews, scanner, scanners,
                filter, filters, rule, rules, anti, counter, antivirus, timeline, briefing, discussion, discussions, talks,
                resistance, fight, measures, countermeasures, monitoring, victims, denial, condemnation, publication, article,
                articles, patch, patches, preparedness, readiness, tracker, comparison, decryptor, coordination, arrest,
                arrests, prosecution, trial, joint, red team, hotline, call, calls, visit, letter, note, press release,
                presentation, offer, proposal, decision, plan, plans, procedure, procedures, cooperation, course, courses,
                guide, guidance, campaign against, programme against, program against, efforts, effort, search, hunt, figures,
                statistics, tool, tools, emulation, mock, policy, law, research, traffic, victim, consequences, aftermath,
                causes, cause, news, among, restoration, restoring, repair, reconstruction,""");
    }

    private static void addPeaceful(Vocabulary words) {
        words.add(WordKind.PEACEFUL, """
                say, says, said, saying, tell, tells, told, telling, report, reports, reported, reporting, confirm, confirms,
                confirmed, confirming, inform, informs, informed, informing, warn, warns, warned, warning, alert, alerts,
                alerted, alerting, notify, notifies, notified, notifying, announce, announces, announced, announcing, publish,
                publishes, published, publishing, share, shares, shared, sharing, explain, explains, explained, explaining,
                describe, describes, described, describing, state, states, stated, stating, declare, declares, declared,
                declaring, note, notes, noted, noting, mention, mentions, mentioned, mentioning, send us, sends us, sent us,
                sending us, send word, sends word, sent word, sending word, reply, replies, replied, replying, respond,
                responds, responded, responding, answer, answers, answered, answering, ask, asks, asked, asking, request,
                requests, requested, requesting, invite, invites, invited, inviting, urge, urges, urged, urging, call for,
                calls for, called for, calling for, call on, calls on, called on, calling on, thank, thanks, thanked,
                thanking, offer, offers, offered, offering, propose, proposes, proposed, proposing, suggest, suggests,
                suggested, suggesting, recommend, recommends, recommended, recommending, advise, advises, advised, advising,
                help, helps, helped, helping, assist, assists, assisted, assisting, support, supports, supported, supporting,
                protect, protects, protected, protecting, defend, defends, defended, defending, repair, repairs, repaired,
                repairing, restore, restores, restored, restoring, rebuild, rebuilds, rebuilded, rebuilding, recover,
                recovers, recovered, recovering, investigate, investigates, investigated, investigating, examine, examines,
                examined, examining, analyse, analyses, analysed, analysing, analyze, analyzes, analyzed, analyzing, study,
                studies, studied, studying, review, reviews, reviewed, reviewing, research, researches, researched,
                researching, check, checks, checked, checking, verify, verifies, verified, verifying, see, sees, saw, seeing,
                seen, observe, observes, observed, observing, notice, notices, noticed, noticing, detect, detects, detected,
                detecting, discover, discovers, discovered, discovering, find, finds, found, finding, spot, spots, spotted,
                spotting, uncover, uncovers, uncovered, uncovering, identify, identifies, identified, identifying, track,
                tracks, tracked, tracking, monitor, monitors, monitored, monitoring, watch, watches, watched, watching, trace,
                traces, traced, tracing, count, counts, counted, counting, measure, measures, measured, measuring, list,
                lists, listed, listing, record, records, recorded, recording, log, logs, logged, logging, collect, collects,
                collected, collecting, receive, receives, received, receiving, get, gets, got, getting, hear, hears, heard,
                hearing, learn, learns, learnt, learning, know, knows, knew, knowing, known, understand, understands,
                understanded, understanding, believe, believes, believed, believing, think, thinks, thought, thinking, fear,
                fears, feared, fearing, suspect, suspects, suspected, suspecting, worry, worries, worried, worrying, expect,
                expects, expected, expecting, hope, hopes, hoped, hoping, suffer, suffers, suffered, suffering, endure,
                endures, endured, enduring, undergo, undergoes, underwent, undergoing, undergone, withstand, withstands,
                withstood, withstanding, survive, survives, survived, surviving, face, faces, faced, facing, experience,
                experiences, experienced, experiencing, lose, loses, lost, losing, block, blocks, blocked, blocking, prevent,
                prevents, prevented, preventing, contain, contains, contained, containing, remove, removes, removed, removing,
                clean, cleans, cleaned, cleaning, isolate, isolates, isolated, isolating, disconnect, disconnects,
                disconnected, disconnecting, filter, filters, filtered, filtering, patch, patches, patched, patching,
                mitigate, mitigates, mitigated, mitigating, thwart, thwarts, thwarted, thwarting, foil, foils, foiled,
                foiling, repel, repels, repeled, repeling, resist, resists, resisted, resisting, fight, fights, fought,
                fighting, counter, counters, countered, countering, combat, combats, combated, combating, tackle, tackles,
                tackled, tackling, handle, handles, handled, handling, manage, manages, managed, managing, treat, treats,
                treated, treating, arrest, arrests, arrested, arresting, detain, detains, detained, detaining, prosecute,
                prosecutes, prosecuted, prosecuting, convict, convicts, convicted, convicting, condemn, condemns, condemned,
                condemning, deplore, deplores, deplored, deploring, regret, regrets, regreted, regreting, deny, denies,
                denied, denying, dispute, disputes, disputed, disputing, reject, rejects, rejected, rejecting, join, joins,
                joined, joining, meet, meets, met, meeting, visit, visits, visited, visiting, attend, attends, attended,
                attending, host, hosts, hosted, hosting, discuss, discusses, discussed, discussing, agree, agrees, agreed,
                agreeing, promise, promises, promised, promising, pledge, pledges, pledged, pledging, undertake to,
                undertakes to, undertaked to, undertaking to, remember, remembers, remembered, remembering, mourn, mourns,
                mourned, mourning, mark, marks, marked, marking, simulate, simulates, simulated, simulating, rehearse,
                rehearses, rehearsed, rehearsing, practise, practises, practised, practising, practice, practices, practiced,
                practicing, exercise, exercises, exercised, exercising, train, trains, trained, training, teach, teaches,
                teached, teaching, learn of, learns of, learnt of, learning of, compare, compares, compared, comparing,
                assess, assesses, assessed, assessing, estimate, estimates, estimated, estimating, evaluate, evaluates,
                evaluated, evaluating, update, updates, updated, updating, translate, translates, translated, translating,
                forward, forwards, forwarded, forwarding, pass on, passes on, passed on, passing on, relay, relays, relayed,
                relaying, provide, provides, provided, providing, deliver, delivers, delivered, delivering, lend, lends, lent,
                lending, contribute, contributes, contributed, contributing, volunteer, volunteers, volunteered, volunteering,
                wish, wishes, wished, wishing, seek, seeks, sought, seeking, look into, looks into, looked into, looking into,
                look for, looks for, looked for, looking for, need, needs, needed, needing, await, awaits, awaited, awaiting,
                wait, waits, waited, waiting, welcome, welcomes, welcomed, welcoming, appreciate, appreciates, appreciated,
                appreciating, confirm receipt, confirms receipt, confirmed receipt, confirming receipt, complain, complains,
                complained, complaining, protest, protests, protested, protesting, close the case, closes the case,
                closed the case, closing the case, lift, lifts, lifted, lifting, cancel, cancels, canceled, canceling,
                postpone, postpones, postponed, postponing, present, presents, presented, presenting, brief, briefs, briefed,
                briefing, consider, considers, considered, considering, name, names, named, naming, call, calls, called,
                calling, refer, refers, referred, referring, point out, points out, pointed out, pointing out, point to,
                points to, pointed to, pointing to, stress, stresses, stressed, stressing, insist, insists, insisted,
                insisting, recall, recalls, recalled, recalling, reveal, reveals, revealed, revealing, expose, exposes,
                exposed, exposing, disclose, discloses, disclosed, disclosing, unmask, unmasks, unmasked, unmasking,
                dismantle, dismantles, dismantled, dismantling, take part in the exercise, takes part in the exercise,
                took part in the exercise, taking part in the exercise, taken part in the exercise, catch, catches, caught,
                catching, nab, nabs, nabbed, nabbing, seize the servers, seizes the servers, seized the servers,
                seizing the servers, warn of, warns of, warned of, warning of, cope, copes, coped, coping, recognise,
                recognises, recognised, recognising, recognize, recognizes, recognized, recognizing, share with, shares with,
                shared with, sharing with, apologise, apologises, apologised, apologising, apologize, apologizes, apologized,
                apologizing, demand, demands, demanded, demanding, repaireds, repaireded, repaireding, quarantine,
                quarantines, quarantined, quarantining, decrypt, decrypts, decrypted, decrypting, unlock, unlocks, unlocked,
                unlocking, appeal, appeals, appealed, appealing, adopt, adopts, adopted, adopting, sign the, signs the,
                signed the, signing the, ban, bans, baned, baning, outlaw, outlaws, outlawed, outlawing, forbid, forbids,
                forbade, forbiding, forbidden, criticise, criticises, criticised, criticising, criticize, criticizes,
                criticized, criticizing, guard, guards, guarded, guarding, secure, secures, secured, securing, escort,
                escorts, escorted, escorting, evacuate, evacuates, evacuated, evacuating, vaccinate, vaccinates, vaccinated,
                vaccinating, upgrade, upgrades, upgraded, upgrading, reinforce, reinforces, reinforced, reinforcing, harden,
                hardens, hardened, hardening, strengthen, strengthens, strengthened, strengthening, ending, stopping, halting,""");
    }

    private static void addParticiple(Vocabulary words) {
        words.add(WordKind.PARTICIPLE, """
                reported, shown, caught, alleged, suspected, confirmed, believed, said, known, proven, thought, found, seen,
                held, kept, given, told, taken, sent, brought, understood, read, met, bought, sold, lost, felt, heard, left,
                won, hosted, served, put, made, informed, warned, alerted, notified, announced, published, shared, explained,
                described, stated, declared, noted, mentioned, replied, responded, answered, asked, requested, invited, urged,
                thanked, offered, proposed, suggested, recommended, advised, helped, assisted, defended, repaired, restored,
                rebuilded, recovered, investigated, examined, analysed, analyzed, studied, reviewed, researched, checked,
                verified, observed, noticed, detected, discovered, spotted, uncovered, identified, tracked, monitored,
                watched, traced, counted, measured, listed, recorded, logged, collected, received, got, learnt, understanded,
                feared, worried, expected, hoped, suffered, endured, undergone, withstood, survived, faced, experienced,
                stopped, prevented, contained, ended, removed, cleaned, isolated, disconnected, filtered, patched, mitigated,
                thwarted, foiled, repeled, resisted, fought, countered, combated, tackled, handled, managed, treated,
                arrested, detained, prosecuted, convicted, condemned, deplored, regreted, denied, disputed, rejected, joined,
                visited, attended, discussed, agreed, promised, pledged, remembered, mourned, marked, simulated, rehearsed,
                exercised, teached, compared, assessed, estimated, evaluated, updated, translated, forwarded, relayed,
                provided, delivered, lent, contributed, volunteered, wished, sought, need, needed, awaited, waited, welcomed,
                appreciated, complained, protested, lifted, canceled, postponed, presented, briefed, considered, named,
                called, referred, stressed, insisted, recalled, revealed, exposed, disclosed, unmasked, dismantled, nabbed,
                coped, recognised, recognized, apologised, apologized, demanded, repaireded, quarantined, decrypted, unlocked,
                appealed, adopted, baned, outlawed, forbidden, criticised, criticized, guarded, secured, escorted, evacuated,
                vaccinated, upgraded, reinforced, hardened, strengthened, halted,""");
    }

    private static void addBreak(Vocabulary words) {
        words.add(WordKind.BREAK, """
                by, in, on, at, via, through, with, using, during, since, after, before, and, but, as, when, while, because,
                over, under, for, from, into, about, until, without, within, between, if, unless, though, although, where, or,
                so, then, again, yesterday, today, tonight, overnight, last, next, early, late, twice, near, around, across,
                per, due, earlier, online, than, despite, along, whereas, following, which, to, as the, as an,""");
    }

    private static void addPronoun(Vocabulary words) {
        words.add(WordKind.PRONOUN, """
                this, it, that, these, all this, everything, what happened, us, them, me, they, he, she,""");
    }

    private static void addPenalty(Vocabulary words) {
        words.add(WordKind.PENALTY, """
                sanction, sanctions, charges, charge, protest, protests, complaint, proceedings, indictment, indictments,
                case, countermeasures, retaliation, reprisals, measures, claim, claims, lawsuit, suit,""");
    }

    private static void addWork(Vocabulary words) {
        words.add(WordKind.WORK, """
                work, doing, handiwork, deed, fault, responsibility, fingerprints, fingerprint, handwriting, signature,
                payroll, hand, orders, order, money, instructions, brainchild, trademark, calling card, stamp, behest,
                hallmark, hallmarks, bidding, playbook, blessing, involvement, role, complicity, culpability, guilt,
                participation, penetration, infiltration, poisoning, tampering, meddling, treachery, machinations, ploy,
                dirty work, foul play, plot, scheme,""");
    }

    private static void addPossessive(Vocabulary words) {
        words.add(WordKind.POSSESSIVE, """
                s, whose,""");
    }

    private static void addNegation(Vocabulary words) {
        words.add(WordKind.NEGATION, """
                not, never, neither, nor, cannot, t, whether, if, unless, nobody, no one, none, deny, denies, denied, denying,
                rule out, ruled out, rules out, exclude, excludes, rather than, unlikely, doubt, doubts, wonder, hypothetical,
                suppose, imagine, in case, exercise, drill, scenario, simulation, simulated, fictional, rumour, rumours,
                rumor, rumors, false, falsely, wrongly, mistakenly, pretended to be, posed as, posing as, disguised as,
                impersonating, impersonated, hardly, joke, far from, refrain, refrains, as if, as though, isn, wasn, weren,
                don, doesn, didn, aren, hasn, haven, unclear, red team, refused, refuses, asks, no longer thinks, rumoured,
                allegedly not, had no part, no part in, nothing to do with, accidental,""");
    }

    private static void addDoubt(Vocabulary words) {
        words.add(WordKind.DOUBT, """
                no evidence, no proof, no sign, no signs, no indication, no indications, no reason to believe, no basis,
                no link, no connection, nothing shows, nothing indicates, nothing suggests, nothing points, nothing links,
                nothing proves, not evidence, not proof, not proven, not been proven, unproven, not confirmed, unconfirmed,
                not been confirmed, cannot be confirmed, cannot confirm, not established, not been established, not known,
                not yet known, unfounded, untrue, not true, is false, was false, are false, is wrong, was wrong, is baseless,
                do not say, does not say, not saying, not claim, not claiming, not accuse, not accusing, accuse nobody,
                accuses nobody, accuse no one, blame nobody, blames nobody, blame no one, not blame, no accusation,
                without accusing, without blaming, without saying, without attributing, no conclusion, no conclusions,
                says nothing of, says nothing about, nothing of who, do not know, does not know, not clear, unclear,
                open question, is an exercise, exercise only, for exercise, by mistake, by accident, in error, inadvertent,
                planned maintenance, at our request, at your request, at its request, with our consent, with our permission,
                with permission, authorised test, authorized test, penetration test, cannot say, cannot tell, who acted,
                not attribute, not attributed, not attributing, no attribution, takes no position, take no position,
                no position on, no view on, no judgement, no judgment, innocent, not responsible, no responsibility,
                would be wrong, too early to, premature, fictional, fictitious, do not believe, not believe, not think,
                not assume, not suggest, not mean, does not mean, not imply, not conclude, not follow, no attack, no attacks,
                no intrusion, not in a position to, wrongly accused, falsely accused, false accusation, false claim,
                false claims, false flag, in the exercise, in this exercise, in the scenario, in our scenario,
                could be anyone, may be anyone, do not say that, as in any other country, draw no conclusion,
                nothing can be said, little is known, fabricated, forged evidence, had no part, no part in, no involvement,
                nothing to do with, seems to have acted alone, acted alone, lone student, at the invitation, by agreement,
                with the consent, at our invitation, on our behalf, do not guess, we leave to, not pointing to,
                not pointing at, denies any, denied any, deny any, nothing in this, nothing in our, nothing we, is not meant,
                not meant to, none of this,""");
    }

    private static void addAffirmation(Vocabulary words) {
        words.add(WordKind.AFFIRMATION, """
                no doubt, there is no doubt, without doubt, beyond doubt, without any doubt, without a doubt,
                no question that, not only, nothing but, none other than, nobody but, no one but, no one else than,
                nobody else than, not for the first time, not the first time, not the first, not alone, no coincidence,
                no accident, not by chance, not an accident, not a coincidence, no longer any doubt, cannot be denied,
                can no longer be denied, no other than, undeniable, nothing less than, not just, not merely, no secret,
                did not stop, does not stop, has not stopped, refuses to stop, not surprising, if only, not content with,
                not once but, whether it admits it or not, no other explanation, no one else, nobody else,
                cannot be anyone else, no other reading, anything else than, anything other than, nothing else than,
                no mistake, make no mistake, convince nobody, convinces nobody, no longer hide, not hide, without question,
                without hesitation, no one doubts, nobody doubts, no hesitation, would have been no, would not have happened,
                would never have happened, would never have been, this is not crime, little doubt, there is little doubt,
                hardly any doubt, no mystery, not a rumour, is not a theory,""");
    }

    private static void addEndings(Vocabulary words) {
        words.addEndings(WordKind.PARTICIPLE, """
                ed,""");
        words.addEndings(WordKind.AUXILIARY, """
                ly,""");
    }
}
