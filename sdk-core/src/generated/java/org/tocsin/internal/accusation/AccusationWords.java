// Generated from accusation-words.json; do not edit.
package org.tocsin.internal.accusation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which accusations are found. */
final class AccusationWords {

    private AccusationWords() {}

    /** Pairs of capitals that are mostly no codes of parties; a set of its own. */
    static Set<String> abbreviations() {
        return new HashSet<>(List.of(Vocabulary.parts("""
                AD, AI, AM, AP, AV, BI, BT, CC, CD, CI, DB, DC, DH, DR, EU, GB, HQ, HR, ID, IP, IT, KB, MB, MX, NB, NS, OK,
                OS, OT, PC, PM, PR, PS, QA, QR, RF, TB, TV, UI, UX, VM, VR, XP,""")));
    }

    /** A new vocabulary of a language; null where there is none. */
    static @Nullable Vocabulary of(String language) {
        return switch (language) {
            case "en" -> wordsOfEn();
            case "fr" -> wordsOfFr();
            default -> null;
        };
    }

    private static Vocabulary wordsOfEn() {
        Vocabulary words = new Vocabulary();
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
                eavesdropping, wiretapping, manipulation, vandalism, terrorism,""");
        words.add(WordKind.HARM, """
                outage, outages, blackout, blackouts, power cut, power cuts, disruption, disruptions, leak, leaks, damage,
                destruction, paralysis, chaos, havoc,""");
        words.add(WordKind.VITAL, """
                our, us, power, electricity, energy, gas, water, heating, grid, power grid, power plant, power station,
                power stations, substation, substations, pipeline, pipelines, dam, dams, hospital, hospitals, clinic, clinics,
                emergency, emergency number, emergency services, ambulance, ambulances, railway, railways, trains, port,
                ports, airport, airports, air traffic control, telephone, telephones, cable, cables, election, elections,
                parliament, banks, bank, payments, ministry, ministries, records, patient records, citizens,
                critical infrastructure, satellite, satellites, television, broadcaster, signalling, lights, homes,
                households, civilians, patients, the country, supply, pumps, pumping station, refinery, metro, schools,
                turbines, reactor, blood bank, customs,""");
        words.add(WordKind.OWN, """
                its, their, his, her, own,""");
        words.add(WordKind.ATTACKER, """
                hacker, hackers, hacker group, hacker groups, hacking group, hacking groups, hacking team, attacker,
                attackers, spy, spies, saboteur, saboteurs, cybercriminal, cybercriminals, cyber criminals, criminals,
                criminal group, criminal groups, criminal gang, threat actor, threat actors, threat group, aggressor,
                aggressors, intruder, intruders, perpetrator, perpetrators, operative, operatives, agent, agents, mercenaries,
                proxies, hacktivists, cyber unit, cyber units, cyber army, cyber command, cyber troops, cyber soldiers, apt,
                ransomware gang, ransomware group, gang, gangs, troll farm, trolls, terrorists, militants, culprits,
                group behind, people behind, those behind, those who attacked,""");
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
                militia, party, people, team,""");
        words.add(WordKind.BYSTANDER, """
                server, servers, host, hosts, address, addresses, ip, ips, network, networks, machine, machines, computer,
                computers, router, routers, node, nodes, range, ranges, infrastructure, system, systems, territory, soil,
                provider, providers, hosting, domain, domains, website, websites, site, sites, customer, customers, client,
                clients, user, users, victim, victims, hospital, hospitals, bank, banks, cert, csirt, police, prosecutor,
                prosecutors, court, courts, researcher, researchers, expert, experts, analyst, analysts, investigators,
                journalists, newspaper, newspapers, media, press, engineers, responders, colleagues, partner, partners,
                contact, contacts, desk, liaison, response team, response teams, security team, team of experts,
                national team, regulator, port, grid, airport, university, universities, traffic, ip space, devices, device,
                modems, cameras, account, accounts, relay, vpn, cloud, registry, registrar, helpers, volunteers, observers,
                participants, player, players, bots, equipment, company, companies, operator, citizens, connections, packets,
                requests, visitors, tourists,""");
        words.add(WordKind.DETERMINER, """
                the, a, an, this, that, these, those, its, their, his, her, our, your, my, some, any, all, both, each, every,
                several, many, certain, two, three, one, such, no other than,""");
        words.add(WordKind.QUALIFIER, """
                military, state, national, armed, elite, special, secret, foreign, cyber, digital, electronic, so-called,
                local, federal, central, own, same, state-sponsored, government, government-backed, state-backed, sponsored,
                backed, controlled, trained, paid, hired, led, affiliated, linked, aligned, intelligence, security, defence,
                defense, interior, professional, patriotic, criminal, hostile, malicious, notorious, well-known, known, large,
                massive, major, new, recent, latest, first, second, third, sophisticated, coordinated, deliberate, targeted,
                destructive, repeated, ongoing, continued, continuing, constant, illegal, unprovoked, computer, network,
                rogue, official, clandestine, covert, technical, offensive, naval, ruling, civil, senior, high-ranking,
                former, serious, severe, nightly, devastating, brutal, systematic, persistent, economic, industrial,
                political, internal, external, whole, entire, vast, broad, cowardly,""");
        words.add(WordKind.OF, """
                of, from, in the pay of, in the service of, working for, employed by, loyal to, belonging to, within, inside,
                acting for, linked to, tied to, close to, associated with, affiliated with, backed by, sponsored by,
                supported by, paid by, hired by, funded by, financed by, controlled by, directed by, commanded by, run by,
                trained by, equipped by, steered by, ordered by, serving, under the command of, under the control of,
                on the payroll of, in the name of, on behalf of, acting on behalf of, working on behalf of,""");
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
                shown, reported, alleged, caught, to be, to have, at least partly,""");
        words.add(WordKind.PASSIVE, """
                is, are, was, were, be, been, being, gets, got, get, remains, s been,""");
        words.add(WordKind.ACTIVE, """
                has, have, had, having,""");
        words.add(WordKind.RELATIVE, """
                which, who, whom, that,""");
        words.add(WordKind.ATTACKS, """
                attack, attacks, attacked, attacking, hack, hacks, hacked, hacking, hack into, hacks into, hacked into,
                hacking into, cyberattack, cyberattacks, cyberattacked, cyberattacking, sabotage, sabotages, sabotaged,
                sabotaging, infiltrate, infiltrates, infiltrated, infiltrating, penetrate, penetrates, penetrated,
                penetrating, breach, breaches, breached, breaching, invade, invades, invaded, invading, assault, assaults,
                assaulted, assaulting, compromise, compromises, compromised, compromising, cripple, cripples, crippled,
                crippling, paralyse, paralyses, paralysed, paralysing, paralyze, paralyzes, paralyzed, paralyzing, hijack,
                hijacks, hijacked, hijacking, blackmail, blackmails, blackmailed, blackmailing, extort, extorts, extorted,
                extorting, bombard, bombards, bombarded, bombarding, raid, raids, raided, raiding, deface, defaces, defaced,
                defacing, wiretap, wiretaps, wiretaped, wiretapping, destroy, destroys, destroyed, destroying, poison,
                poisons, poisoned, poisoning, exfiltrate, exfiltrates, exfiltrated, exfiltrating, loot, loots, looted,
                looting, infect, infects, infected, infecting, phish, phishes, phished, phishing, violate, violates, violated,
                violating, burgle, burgles, burgled, burgling, eavesdrop on, eavesdrops on, eavesdroped on, eavesdroping on,
                intrude into, intrudes into, intruded into, intruding into, meddle in, meddles in, meddled in, meddling in,
                interfere in, interferes in, interfered in, interfering in, interfere with, interferes with, interfered with,
                interfering with, tamper with, tampers with, tampered with, tampering with, snoop on, snoops on, snooped on,
                snooping on, siphon, siphons, siphoned, siphoning, siphon off, siphons off, siphoned off, siphoning off,
                crack, cracks, cracked, cracking, subvert, subverts, subverted, subverting, plunder, plunders, plundered,
                plundering, wreck, wrecks, wrecked, wrecking, jam, jams, jamed, jamming, spoof, spoofs, spoofed, spoofing,
                manipulate, manipulates, manipulated, manipulating, target, targets, targeted, targeting, encrypt, encrypts,
                encrypted, encrypting, wipe, wipes, wiped, wiping, intercept, intercepts, intercepted, intercepting,
                vandalise, vandalises, vandalised, vandalising, weaponise, weaponises, weaponised, weaponising, weaponize,
                weaponizes, weaponized, weaponizing, rig up, rigs up, riged up, rigging up, vandalize, vandalizes, vandalized,
                vandalizing, ddos, ddoses, ddosed, ddosing, bug, bugs, buged, bugging, force its way into,
                forces its way into, forced its way into, forcing its way into, surveil, surveils, surveiled, surveiling,
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
                break in, left our hospitals, is targeting, plunged,""");
        words.add(WordKind.ATTACKED, """
                attacked, hacked, hacked into, cyberattacked, sabotaged, infiltrated, penetrated, breached, invaded,
                assaulted, compromised, crippled, paralysed, paralyzed, hijacked, blackmailed, extorted, bombarded, raided,
                defaced, wiretaped, destroyed, poisoned, exfiltrated, looted, infected, phished, violated, burgled,
                eavesdroped on, intruded into, meddled in, interfered in, interfered with, tampered with, snooped on,
                siphoned, siphoned off, cracked, subverted, plundered, wrecked, jamed, spoofed, manipulated, targeted,
                encrypted, wiped, intercepted, vandalised, weaponised, weaponized, riged up, vandalized, ddosed, buged,
                forced its way into, surveiled, broken into, spied on, spied, stolen, struck, hit, robbed, rigged, bugged,
                tapped, gotten into our, gained access to, taken control of, seized control of, sneaked into, crept into,
                wiretapped, jammed, spied in, taken over our, declared war on, waged war on, caused havoc in, taken down,
                taken offline, brought down, knocked out, knocked offline, shut down, cut off, erased, deleted, disrupted,
                disabled, stricken, blacked out, broken in,""");
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
                engaging in, participate in, participates in, participated in, participating in, pay for, pays for, payed for,
                paying for, practise, practises, practised, practising, practice, practices, practiced, practicing, conceal,
                conceals, concealed, concealing, aim, aims, aimed, aiming, assist in, assists in, assisted in, assisting in,
                steer, steers, steered, steering, supervise, supervises, supervised, supervising, tolerate, tolerates,
                tolerated, tolerating, equip, equips, equiped, equipping, control, controls, controled, controling, employ,
                employs, employed, employing, send, sends, sended, sending, operate, operates, operated, operating, support,
                supports, supported, supporting, plan, plans, planned, planning, plant, plants, planted, planting, commit,
                commits, committed, commiting, spread, spreads, spreading, run, runs, ran, running, led, take part in,
                takes part in, took part in, taking part in, undertake, undertakes, undertook, undertaking, pay, pays, paid,
                paying, paid for, build, builds, built, building, write, writes, wrote, writing, develop, develops, developed,
                developing, let loose, lets loose, letting loose, set loose, sets loose, setting loose, step up its,
                steps up its, stepped up its, stepping up its, stop its, stops its, stopped its, stopping its, end its,
                ends its, ended its, ending its, cease its, ceases its, ceased its, ceasing its, stop their, stops their,
                stopped their, stopping their, give the order for, gives the order for, gave the order for,
                giving the order for, retaliate with, retaliates with, retaliated with, retaliating with, hide, hides, hid,
                hiding, equipped, make use of, makes use of, made use of, making use of,""");
        words.add(WordKind.DONE, """
                launched, perpetrated, conducted, ordered, sponsored, orchestrated, mounted, staged, waged, executed,
                deployed, placed, installed, inserted, injected, unleashed, released, used, directed, commanded, masterminded,
                engineered, instigated, initiated, financed, funded, commissioned, provoked, triggered, prepared, leaded,
                organised, organized, authorised, authorized, approved, inflicted, encouraged, incited, sheltered, harboured,
                harbored, backed, armed, trained, hired, recruited, caused, smuggled, pursued, coordinated, resumed,
                continued, intensified, repeated, carried out, carried on, engaged in, participated in, payed for, practised,
                practiced, concealed, aimed, assisted in, steered, supervised, tolerated, equiped, controled, employed,
                sended, operated, supported, planned, planted, committed, spread, run, led, taken part in, undertaken, paid,
                paid for, built, written, developed, let loose, set loose, stepped up, stopped its, ended its, ceased its,
                stopped their, given the order for, retaliated with, hidden, equipped, made use of, the work, done, created,
                designed, inspired, supplied, enabled, guided, tasked, claimed, protected,""");
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
                brought down, bringing down, read, reads, reading, listen to, listens to, listened to, listening to, go after,
                gos after, went after, going after, break, breaks, broke, breaking, freeze, freezes, froze, freezing, steal,
                steals, stole, stealing, plunge, plunges, plunged, plunging, sever, severs, severed, severing, halt, halts,
                halted, halting, jam, jams, jamed, jamming, interrupt, interrupts, interrupted, interrupting, empty, empties,
                emptied, emptying, drain, drains, drained, draining, degrade, degrades, degraded, degrading, overwrite,
                overwrites, overwrited, overwriting, lock, locks, locked, locking, poison, poisons, poisoned, poisoning,
                blank out, blanks out, blanked out, blanking out, black out, blacks out, blacked out, blacking out, close,
                closes, closed, closing, ruin, ruins, ruined, ruining, hamper, hampers, hampered, hampering, obstruct,
                obstructs, obstructed, obstructing, collapse, collapses, collapsed, collapsing, ground, grounds, grounded,
                grounding, derail, derails, derailed, derailing, strand, strands, stranded, stranding,""");
        words.add(WordKind.DAMAGED, """
                disabled, disrupted, damaged, blocked, erased, deleted, corrupted, altered, accessed, copied, leaked,
                overloaded, diverted, rerouted, redirected, falsified, crashed, flooded, downed, exploited, harmed, probed,
                threatened, seized, crippled, blinded, silenced, scrambled, undermined, knocked out, switched off, turned off,
                taken down, taken out, cut, cut off, shut down, shut, brought down, read, listened to, gone after, broken,
                frozen, stolen, plunged, severed, halted, jamed, interrupted, emptied, drained, degraded, overwrited, locked,
                poisoned, blanked out, blacked out, closed, ruined, hampered, obstructed, collapsed, grounded, derailed,
                stranded,""");
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
                accused of, suspected of,""");
        words.add(WordKind.GUILTY, """
                behind this, behind it, behind that, behind all this, behind it all, did it, did this, done it, done this,
                doing this, doing it, culprit, culprits, perpetrator, perpetrators, guilty, guilty party, to blame, attacker,
                attackers, aggressor, aggressors, offender, responsible, accountable, at fault, mastermind, responsible party,
                hostile actor, threat actor, hacker, hackers, adversary, intruder, intruders, at war with us,
                party that attacked, state that attacked, country that attacked, one who attacked, ones who attacked,
                one that attacked, wrongdoer,""");
        words.add(WordKind.BY, """
                by, through agents of, on behalf of, in the name of, acting for, with orders from, under the direction of,
                under the command of, under the control of, for the benefit of, in the interest of, in the interests of,
                at the hands of, at the hand of, from inside, from within,""");
        words.add(WordKind.ORDERED, """
                lies with, lie with, rests with, falls on, works for, work for, worked for, acts for, act for, acted for,
                reports to, answers to, answer to, takes orders from, take orders from, took orders from, on the orders of,
                on orders of, on orders from, on the order of, on order of, under orders from, under orders of,
                under the orders of, on the instructions of, on instructions from, at the behest of, at the direction of,
                at the instigation of, directed by, ordered by, commanded by, orchestrated by, masterminded by, sponsored by,
                commissioned by, instigated by, engineered by, financed by, funded by, paid by, controlled by, steered by,
                run by, the work of, work of, handiwork of, doing of, deed of, fault of, attributed to, attributable to,
                ascribed to, imputed to, blamed on, pinned on, traced back to, traced to, traces back to, working for,
                in the pay of, in the service of, on the payroll of, linked to, tied to, connected to, loyal to, backed by,
                employed by, hired by, trained by, hallmarks of, hallmark of, fingerprints of, hand of, responsibility of,
                with the blessing of, with the approval of, with the knowledge of, with the backing of, acting on behalf of,
                working on behalf of, made in, acting on orders from,""");
        words.add(WordKind.FROM, """
                from, out of, coming from, originating from, run from, directed from, launched from,""");
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
                who attacked us, who did it, who did this, suspected, suspected culprit, main suspect, suspicion falls on,""");
        words.add(WordKind.ATTRIBUTES, """
                attribute, attributes, attributed, attributing, ascribe, ascribes, ascribed, impute, imputes, imputed, trace,
                traces, traced, link, links, linked, tie, ties, tied, pin, pins, pinned, attribution, blame, blamed,""");
        words.add(WordKind.TO, """
                to, back to, directly to, straight to, on,""");
        words.add(WordKind.AGAINST, """
                on, against, at, upon, targeting, aimed at, directed at, directed against, of our, over our, in our, into our,
                to our,""");
        words.add(WordKind.PREPOSITION, """
                in, near, within, outside, with, through, via, between, about, for, into, around, except, besides, to, like,
                unlike, towards, toward, versus,""");
        words.add(WordKind.HARMLESS, """
                report, reports, reporting, analysis, analyses, investigation, investigations, inquiry, inquiries, notice,
                notices, notification, notifications, alert, alerts, warning, warnings, advisory, advisories, summary,
                statement, statements, response, responses, reaction, defence, defense, protection, prevention, mitigation,
                handling, help, assistance, support, request, requests, question, questions, answer, answers, meeting,
                meetings, workshop, workshops, training, exercise, exercises, drill, drills, simulation, simulations,
                simulated, test, tests, penetration test, penetration tests, scenario, takedown, removal, shutdown, cleaning,
                clean-up, cleanup, blocking, stop, end, containment, eradication, recovery, detection, discovery, knowledge,
                awareness, information, indicators, sample, samples, study, studies, survey, lessons, review, reviews,
                scanner, scanners, filter, filters, rule, rules, anti, counter, antivirus, timeline, briefing, discussion,
                discussions, talks, resistance, fight, measures, countermeasures, monitoring, victims, denial, condemnation,
                publication, article, articles, patch, patches, preparedness, readiness, tracker, comparison, decryptor,
                coordination, arrest, arrests, prosecution, trial, joint, red team, hotline, call, calls, visit, letter, note,
                press release, presentation, offer, proposal, decision, plan, plans, procedure, procedures, cooperation,
                course, courses, guide, guidance, campaign against, programme against, program against, efforts, effort,
                search, hunt, figures, statistics, tool, tools, emulation, mock, policy, law, research, traffic, victim,
                consequences, aftermath, causes, cause, news,""");
        words.add(WordKind.PARTICIPLE, """
                reported, shown, caught, alleged, suspected, confirmed, believed, said, known, proven, thought, found, seen,
                held, kept, given, told, taken, sent, brought, understood, read, met, bought, sold, lost, felt, heard, left,
                won, hosted, served, put, made,""");
        words.add(WordKind.BREAK, """
                by, in, on, at, via, through, with, using, during, since, after, before, and, but, as, when, while, because,
                over, under, for, from, into, about, until, without, within, between, if, unless, though, although, where, or,
                so, then, again, yesterday, today, tonight, overnight, last, next, early, late, twice, near, around, across,
                per, due, earlier, online, than, despite, along, whereas, following, which, to,""");
        words.add(WordKind.PRONOUN, """
                this, it, that, these, all this, everything, what happened, us, them, me,""");
        words.add(WordKind.WORK, """
                work, doing, handiwork, deed, fault, responsibility,""");
        words.add(WordKind.POSSESSIVE, """
                s, whose,""");
        words.add(WordKind.NEGATION, """
                not, never, neither, nor, cannot, t, whether, if, unless, nobody, no one, none, deny, denies, denied, denying,
                rule out, ruled out, rules out, exclude, excludes, rather than, unlikely, doubt, doubts, wonder, hypothetical,
                suppose, imagine, in case, exercise, drill, scenario, simulation, simulated, fictional, rumour, rumours,
                rumor, rumors, false, falsely, wrongly, mistakenly, pretended to be, posed as, posing as, disguised as,
                impersonating, impersonated, hardly, joke, far from, refrain, refrains, as if, as though, isn, wasn, weren,
                don, doesn, didn, aren, hasn, haven, unclear, red team, refused, refuses, asks,""");
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
                open question, is an exercise, exercise only, for exercise, by mistake, by accident, in error, accidental,
                inadvertent, planned maintenance, at our request, at your request, at its request, with our consent,
                with our permission, with permission, authorised test, authorized test, penetration test, cannot say,
                cannot tell, who acted, not attribute, not attributed, not attributing, no attribution, takes no position,
                take no position, no position on, no view on, no judgement, no judgment, innocent, not responsible,
                no responsibility, would be wrong, too early to, premature, fictional, fictitious, do not believe,
                not believe, not think, not assume, not suggest, not mean, does not mean, not imply, not conclude, not follow,
                no attack, no attacks, no intrusion, not in a position to, wrongly accused, falsely accused, false accusation,
                false claim, false claims, false flag, in the exercise, in this exercise, in the scenario, in our scenario,
                could be anyone, may be anyone, do not say that, as in any other country,""");
        words.add(WordKind.AFFIRMATION, """
                no doubt, there is no doubt, without doubt, beyond doubt, without any doubt, without a doubt,
                no question that, not only, nothing but, none other than, nobody but, no one but, no one else than,
                nobody else than, not for the first time, not the first time, not the first, not alone, no coincidence,
                no accident, not by chance, not an accident, not a coincidence, no longer any doubt, cannot be denied,
                can no longer be denied, no other than, undeniable, nothing less than, not just, not merely, no secret,
                did not stop, does not stop, has not stopped, refuses to stop, not surprising, if only, not content with,
                not once but, whether it admits it or not,""");
        words.addEndings(WordKind.PARTICIPLE, """
                ed,""");
        words.addEndings(WordKind.AUXILIARY, """
                ly,""");
        return words;
    }

    private static Vocabulary wordsOfFr() {
        Vocabulary words = new Vocabulary();
        words.add(WordKind.ACT, """
                attaque, attaques, cyberattaque, cyberattaques, cyber attaque, cyber attaques, attaque informatique,
                attaques informatiques, piratage, piratages, intrusion, intrusions, sabotage, sabotages, espionnage,
                cyberespionnage, infiltration, agression, agressions, assaut, raid, offensive, cyberoffensive, effraction,
                effractions, violation, violations, compromission, opération hostile, opérations hostiles, cyberopération,
                cyberopérations, opération clandestine, acte hostile, actes hostiles, acte de guerre, acte malveillant,
                actes malveillants, activité malveillante, activités malveillantes, campagne malveillante, campagne hostile,
                campagne contre nos, opération contre nos, déni de service, ddos, rançongiciel, rançongiciels, ransomware,
                logiciel malveillant, logiciels malveillants, maliciel, maliciels, programme malveillant,
                programmes malveillants, code malveillant, logiciel espion, logiciels espions, porte dérobée, portes dérobées,
                cheval de Troie, chevaux de Troie, ver, virus, implant, implants, bombe logique, botnet,
                réseau de machines zombies, hameçonnage, désinformation, ingérence, ingérences, vol, vols, vol de données,
                vols de données, extorsion, chantage, cyberguerre, guerre informatique, hostilités, crime, crimes, brouillage,
                défiguration, détournement, détournements, manipulation, manipulations, vandalisme, cambriolage, malware,
                wiper, effaceur, fuite organisée, coup de force, méfait, méfaits, forfait, exfiltration, terrorisme,""");
        words.add(WordKind.HARM, """
                panne, pannes, coupure, coupures, coupure de courant, coupures de courant, perturbation, perturbations, fuite,
                fuites, dégâts, dommages, destruction, paralysie, chaos, blocage,""");
        words.add(WordKind.VITAL, """
                nos, notre, nous, courant, électricité, énergie, gaz, eau, chauffage, réseau électrique, centrale, centrales,
                poste électrique, oléoduc, gazoduc, barrage, barrages, hôpital, hôpitaux, clinique, cliniques, urgences,
                numéro d urgence, secours, ambulances, chemins de fer, trains, port, ports, aéroport, aéroports,
                contrôle aérien, téléphone, câble, câbles, élection, élections, parlement, banques, banque, paiements,
                ministère, ministères, dossiers, citoyens, infrastructures critiques, satellite, satellites, télévision,
                signalisation, foyers, civils, patients, approvisionnement, pompes, station de pompage, raffinerie, métro,
                écoles, turbines, réacteur, douane, douanes, le pays,""");
        words.add(WordKind.OWN, """
                son, sa, ses, leur, leurs, propre, propres,""");
        words.add(WordKind.ATTACKER, """
                pirate, pirates, pirates informatiques, pirate informatique, hacker, hackers, hackeurs, groupe de pirates,
                groupe de hackers, attaquant, attaquants, assaillant, assaillants, agresseur, agresseurs, espion, espions,
                saboteur, saboteurs, cybercriminel, cybercriminels, criminels, groupe criminel, groupes criminels,
                cyberespions, mercenaires, agent, agents, agents secrets, cybersoldats, cyberunité, cybercommandement,
                unité cyber, commando, commandos, groupe d attaquants, mode opératoire, intrus, auteurs, coupables, gang,
                terroristes,""");
        words.add(WordKind.BODY, """
                armée, armées, forces armées, force, forces, militaires, marine, gouvernement, gouvernements, régime,
                autorités, pouvoir, direction, État, état, services de renseignement, service de renseignement,
                services de renseignements, service de renseignements, renseignement, renseignements, renseignement militaire,
                services secrets, service secret, police secrète, services spéciaux, service, services, services de sécurité,
                service de sécurité, agence, agences, agence de renseignement, ministère de la défense, ministère, ministères,
                ministre, président, état-major, généraux, officiers, fonctionnaires, soldats, navire, navires, sous-marin,
                sous-marins, drones, unité, unités, unité militaire, groupe, groupes, membres, acteurs, opérateurs,
                sous-traitants, exécutif, présidence, organes, éléments, branche, personnel, milice, équipe, parti,
                département,""");
        words.add(WordKind.BYSTANDER, """
                serveur, serveurs, hôte, hôtes, adresse, adresses, adresses ip, ip, réseau, réseaux, machine, machines,
                ordinateur, ordinateurs, routeur, routeurs, nœud, nœuds, plage, plages, infrastructure, infrastructures,
                système, systèmes, territoire, sol, hébergeur, hébergeurs, fournisseur, fournisseurs, domaine, domaines, site,
                sites, client, clients, utilisateur, utilisateurs, victime, victimes, hôpital, hôpitaux, banque, banques,
                cert, csirt, police, procureur, procureurs, parquet, tribunal, tribunaux, chercheur, chercheurs, expert,
                experts, analyste, analystes, enquêteurs, journalistes, journal, presse, médias, ingénieurs, collègues,
                partenaire, partenaires, contact, point de contact, équipe de réponse, équipe nationale,
                équipe d intervention, équipe d experts, port, aéroport, université, universités, trafic, appareils, caméras,
                comptes, compte, relais, nuage, registre, bureau d enregistrement, bénévoles, volontaires, observateurs,
                participants, joueurs, équipement, équipements, entreprise, entreprises, société, citoyens, connexions,
                paquets, requêtes, centre national, centre de réponse, gendarmerie, justice,""");
        words.add(WordKind.DETERMINER, """
                le, la, les, l, un, une, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes,
                tout, toute, tous, toutes, chaque, plusieurs, certains, certaines, deux, trois, quelques, aucun, aucune,""");
        words.add(WordKind.QUALIFIER, """
                militaire, militaires, étatique, étatiques, national, nationale, nationales, nationaux, armé, armée, armées,
                spécial, spéciale, secret, secrets, étranger, étrangers, étrangère, cyber, informatique, informatiques,
                numérique, numériques, prétendu, local, central, propre, propres, grande, grand, massive, massif, nouvelle,
                nouveau, récente, récent, dernière, dernier, première, deuxième, troisième, sophistiquée, coordonnée,
                délibérée, délibéré, ciblée, destructrice, répétée, répétées, illégale, officiel, officielle, officiels,
                clandestine, clandestin, technique, offensif, offensive, ancien, anciens, grave, graves, systématique,
                économique, industriel, politique, patriotique, patriotes, vaste, lâche, extérieur, intérieur, même, mêmes,
                principal, seul, seule, seuls,""");
        words.add(WordKind.OF, """
                de, d, du, des, au service de, au service du, au service des, au service d, à la solde de, à la solde du,
                à la solde des, à la solde d, aux ordres de, aux ordres du, aux ordres des, aux ordres d, liés à, liés au,
                liés aux, lié à, lié au, lié aux, liée à, liée au, liée aux, proches de, proches du, proches des, proches d,
                proche de, proche du, proche des, proche d, travaillant pour, agissant pour, agissant pour le compte de,
                agissant pour le compte du, agissant pour le compte des, agissant pour le compte d, pour le compte de,
                pour le compte du, pour le compte des, pour le compte d, au nom de, au nom du, au nom des, au nom d,
                payés par, payé par, soutenus par, soutenu par, financés par, financé par, dirigés par, dirigé par,
                contrôlés par, contrôlé par, commandés par, parrainés par, parrainé par, commandités par, employés par,
                formés par, sous les ordres de, sous les ordres du, sous les ordres des, sous les ordres d,
                sous le contrôle de, sous le contrôle du, sous le contrôle des, sous le contrôle d, relevant de, relevant du,
                relevant des, relevant d, affiliés à, affiliés au, affiliés aux, affilié à, affilié au, affilié aux,
                pilotés par, piloté par, manipulés par, venus de, venus du, venus des, venus d, venu de, venu du, venu des,
                venu d, originaires de, originaires du, originaires des, originaires d,""");
        words.add(WordKind.AUXILIARY, """
                pu, dû, su, ne, n, y, en, nous, vous, l, la, le, les, lui, leur, se, s, encore, aussi, donc, alors, bien,
                déjà, juste, même, toujours, lui-même, lui même, elle même, eux mêmes, seul, doit, doivent, devrait, peut,
                pourrait, pourraient, veut, voulait, vient de, vient d, viennent de, viennent d, venait de, venait d,
                tente de, tente d, tentent de, tentent d, tenté de, tenté d, essaie de, essaie d, essaye de, essayé de,
                essayé d, cherche à, cherché à, continue de, continue d, continue à, continuent de, continuent d,
                continuent à, continué de, continué à, commence à, commencé à, prévoit de, prévoit d, prévoyait de, compte,
                projette de, projette d, décidé de, décidé d, osé, cessé de, cesse de, cesser de, cesser d, arrêter de,
                arrêter d, arrête de, réussi à, fait, faire, laissé, sans doute, sans aucun doute, sans le moindre doute,
                à nouveau, de nouveau, une fois de plus, une nouvelle fois, hier, aujourd hui, cette nuit, cette semaine,
                la semaine dernière, l an dernier, hier soir, ce matin, en fait, en effet, en réalité, de fait, ainsi,
                ensuite, puis, très, également, selon nous, à notre avis, selon toute vraisemblance, vraisemblablement,
                personne d autre, et personne d autre, bel et bien, depuis des mois, depuis des années, en secret, c, ce,
                celui, celle, ceux, d abord, aurait, auraient, soupçonné d avoir, soupçonnée d avoir, accusé d avoir,
                accusée d avoir, soupçonnés d avoir, connu pour, à l évidence, peut être, probablement, par deux fois, trouve,
                trouvent, tient, tiennent, cache, cachent, reste, délibérément, aussitôt, à plusieurs reprises,""");
        words.add(WordKind.PASSIVE, """
                est, sont, était, étaient, fut, furent, été, être, sera, seraient, serait, soit, étant,""");
        words.add(WordKind.ACTIVE, """
                a, ont, avait, avaient, aurait, auraient, ayant, aura, avoir, eut,""");
        words.add(WordKind.RELATIVE, """
                qui, que, qu, lequel, laquelle, lesquels, ce sont, c est,""");
        words.add(WordKind.ATTACKS, """
                attaquer, attaque, attaquent, attaquait, attaquaient, attaqua, attaquèrent, attaquant, attaquera, pirater,
                pirate, piratent, piratait, pirataient, pirata, piratèrent, piratant, piratera, saboter, sabote, sabotent,
                sabotait, sabotaient, sabota, sabotèrent, sabotant, sabotera, hacker, hacke, hackent, hackait, hackaient,
                hacka, hackèrent, hackant, hackera, infiltrer, infiltre, infiltrent, infiltrait, infiltraient, infiltra,
                infiltrèrent, infiltrant, infiltrera, cyberattaquer, cyberattaque, cyberattaquent, cyberattaquait,
                cyberattaquaient, cyberattaqua, cyberattaquèrent, cyberattaquant, cyberattaquera, voler, vole, volent, volait,
                volaient, vola, volèrent, volant, volera, dérober, dérobe, dérobent, dérobait, dérobaient, déroba, dérobèrent,
                dérobant, dérobera, piller, pille, pillent, pillait, pillaient, pilla, pillèrent, pillant, pillera, espionner,
                espionne, espionnent, espionnait, espionnaient, espionna, espionnèrent, espionnant, espionnera, bombarder,
                bombarde, bombardent, bombardait, bombardaient, bombarda, bombardèrent, bombardant, bombardera, frapper,
                frappe, frappent, frappait, frappaient, frappa, frappèrent, frappant, frappera, paralyser, paralyse,
                paralysent, paralysait, paralysaient, paralysa, paralysèrent, paralysant, paralysera, rançonner, rançonne,
                rançonnent, rançonnait, rançonnaient, rançonna, rançonnèrent, rançonnant, rançonnera, détourner, détourne,
                détournent, détournait, détournaient, détourna, détournèrent, détournant, détournera, racketter, rackette,
                rackettent, rackettait, rackettaient, racketta, rackettèrent, rackettant, rackettera, escroquer, escroque,
                escroquent, escroquait, escroquaient, escroqua, escroquèrent, escroquant, escroquera, défigurer, défigure,
                défigurent, défigurait, défiguraient, défigura, défigurèrent, défigurant, défigurera, empoisonner, empoisonne,
                empoisonnent, empoisonnait, empoisonnaient, empoisonna, empoisonnèrent, empoisonnant, empoisonnera,
                contaminer, contamine, contaminent, contaminait, contaminaient, contamina, contaminèrent, contaminant,
                contaminera, infecter, infecte, infectent, infectait, infectaient, infecta, infectèrent, infectant, infectera,
                exfiltrer, exfiltre, exfiltrent, exfiltrait, exfiltraient, exfiltra, exfiltrèrent, exfiltrant, exfiltrera,
                falsifier, falsifie, falsifient, falsifiait, falsifiaient, falsifia, falsifièrent, falsifiant, falsifiera,
                manipuler, manipule, manipulent, manipulait, manipulaient, manipula, manipulèrent, manipulant, manipulera,
                brouiller, brouille, brouillent, brouillait, brouillaient, brouilla, brouillèrent, brouillant, brouillera,
                violer, viole, violent, violait, violaient, viola, violèrent, violant, violera, cibler, cible, ciblent,
                ciblait, ciblaient, cibla, ciblèrent, ciblant, ciblera, viser, vise, visent, visait, visaient, visa, visèrent,
                visant, visera, chiffrer, chiffre, chiffrent, chiffrait, chiffraient, chiffra, chiffrèrent, chiffrant,
                chiffrera, intercepter, intercepte, interceptent, interceptait, interceptaient, intercepta, interceptèrent,
                interceptant, interceptera, cambrioler, cambriole, cambriolent, cambriolait, cambriolaient, cambriola,
                cambriolèrent, cambriolant, cambriolera, agresser, agresse, agressent, agressait, agressaient, agressa,
                agressèrent, agressant, agressera, dévaster, dévaste, dévastent, dévastait, dévastaient, dévasta, dévastèrent,
                dévastant, dévastera, saccager, saccage, saccagent, saccageait, saccageaient, saccagea, saccagèrent,
                saccageant, saccagera, dévaliser, dévalise, dévalisent, dévalisait, dévalisaient, dévalisa, dévalisèrent,
                dévalisant, dévalisera, vandaliser, vandalise, vandalisent, vandalisait, vandalisaient, vandalisa,
                vandalisèrent, vandalisant, vandalisera, ravager, ravage, ravagent, ravageait, ravageaient, ravagea,
                ravagèrent, ravageant, ravagera, envahir, envahit, envahissent, envahissait, envahissaient, envahissant,
                assaillir, assaillit, assaillissent, assaillissait, assaillissaient, assaillissant, compromettre nos,
                compromettrt nos, compromettrssent nos, compromettrssait nos, compromettrssaient nos, compromettrssant nos,
                anéantir, anéantit, anéantissent, anéantissait, anéantissaient, anéantissant, s infiltrer dans,
                t infiltrer dans, ssent infiltrer dans, ssait infiltrer dans, ssaient infiltrer dans, ssant infiltrer dans,
                piéger, piége, piégent, piégeait, piégeaient, piégea, piégèrent, piégeant, piégera, hameçonner, hameçonne,
                hameçonnent, hameçonnait, hameçonnaient, hameçonna, hameçonnèrent, hameçonnant, hameçonnera, altérer nos,
                altére nos, altérent nos, altérait nos, altéraient nos, altéra nos, altérèrent nos, altérant nos,
                altérera nos, altérer, altére, altérent, altérait, altéraient, altéra, altérèrent, altérant, altérera,
                attaquer à, attaque à, attaquent à, attaquait à, attaquaient à, attaqua à, attaquèrent à, attaquant à,
                attaquera à, pénétrer, pénétre, pénétrent, pénétrait, pénétraient, pénétra, pénétrèrent, pénétrant, pénétrera,
                pénétrer dans, pénétre dans, pénétrent dans, pénétrait dans, pénétraient dans, pénétra dans, pénétrèrent dans,
                pénétrant dans, pénétrera dans, s attaquer à, t attaquer à, ssent attaquer à, ssait attaquer à,
                ssaient attaquer à, ssant attaquer à, s attaquer aux, t attaquer aux, ssent attaquer aux, ssait attaquer aux,
                ssaient attaquer aux, ssant attaquer aux, s attaquer au, t attaquer au, ssent attaquer au, ssait attaquer au,
                ssaient attaquer au, ssant attaquer au, ingérer, ingére, ingérent, ingérait, ingéraient, ingéra, ingérèrent,
                ingérant, ingérera, compromet, compromettent, compromettait, compromit, compromettre, compromettant, détruit,
                détruisent, détruisait, détruire, détruisant, détruisit, met hors service, mettent hors service,
                mettre hors service, met à l arrêt, mettre hors ligne, s introduit dans, s introduisent dans,
                s introduire dans, s est introduit, s est introduite, se sont introduits, s est infiltré, s est infiltrée,
                se sont infiltrés, s est attaqué, s est attaquée, se sont attaqués, s est emparé, s est emparée,
                se sont emparés, s empare de, s emparent de, s est ingéré, s est ingérée, se sont ingérés, s ingère dans,
                s en est pris, s en est prise, s en sont pris, s en prend à, s en prend aux, s en prennent à,
                s en prennent aux, s immisce dans, s est immiscé, s est livré, s est livrée, se livre à, prend pour cible,
                prennent pour cible, prend le contrôle de, pénètre, pénètrent, pénètre dans, pénètrent dans, accède à nos,
                lit nos, fait tomber nos, fait tomber notre,""");
        words.add(WordKind.ATTACKED, """
                attaqué, attaquée, attaqués, attaquées, piraté, piratée, piratés, piratées, saboté, sabotée, sabotés,
                sabotées, hacké, hackée, hackés, hackées, infiltré, infiltrée, infiltrés, infiltrées, cyberattaqué,
                cyberattaquée, cyberattaqués, cyberattaquées, volé, volée, volés, volées, dérobé, dérobée, dérobés, dérobées,
                pillé, pillée, pillés, pillées, espionné, espionnée, espionnés, espionnées, bombardé, bombardée, bombardés,
                bombardées, frappé, frappée, frappés, frappées, paralysé, paralysée, paralysés, paralysées, rançonné,
                rançonnée, rançonnés, rançonnées, détourné, détournée, détournés, détournées, racketté, rackettée, rackettés,
                rackettées, escroqué, escroquée, escroqués, escroquées, défiguré, défigurée, défigurés, défigurées,
                empoisonné, empoisonnée, empoisonnés, empoisonnées, contaminé, contaminée, contaminés, contaminées, infecté,
                infectée, infectés, infectées, exfiltré, exfiltrée, exfiltrés, exfiltrées, falsifié, falsifiée, falsifiés,
                falsifiées, manipulé, manipulée, manipulés, manipulées, brouillé, brouillée, brouillés, brouillées, violé,
                violée, violés, violées, ciblé, ciblée, ciblés, ciblées, visé, visée, visés, visées, chiffré, chiffrée,
                chiffrés, chiffrées, intercepté, interceptée, interceptés, interceptées, cambriolé, cambriolée, cambriolés,
                cambriolées, agressé, agressée, agressés, agressées, dévasté, dévastée, dévastés, dévastées, saccagé,
                saccagée, saccagés, saccagées, dévalisé, dévalisée, dévalisés, dévalisées, vandalisé, vandalisée, vandalisés,
                vandalisées, ravagé, ravagée, ravagés, ravagées, envahi, envahie, envahis, envahies, assailli, assaillie,
                assaillis, assaillies, compromettr nos, compromettre nos, compromettrs nos, compromettres nos, anéanti,
                anéantie, anéantis, anéanties, infiltrer dans, e infiltrer dans, s infiltrer dans, es infiltrer dans, piégé,
                piégée, piégés, piégées, hameçonné, hameçonnée, hameçonnés, hameçonnées, altéré nos, altérée nos, altérés nos,
                altérées nos, altéré, altérée, altérés, altérées, attaqué à, attaquée à, attaqués à, attaquées à, pénétré,
                pénétrée, pénétrés, pénétrées, pénétré dans, pénétrée dans, pénétrés dans, pénétrées dans, attaquer à,
                e attaquer à, s attaquer à, es attaquer à, attaquer aux, e attaquer aux, s attaquer aux, es attaquer aux,
                attaquer au, e attaquer au, s attaquer au, es attaquer au, ingéré, ingérée, ingérés, ingérées, compromis,
                compromise, compromises, détruit, détruite, détruits, détruites, mis hors service, mise hors service,
                mis à l arrêt, mis hors ligne, mis hors d état, mis à genoux, introduit, introduite, introduits, introduites,
                pris pour cible, prise pour cible, prises pour cible, pris d assaut, pris le contrôle de, pris le contrôle du,
                pris le contrôle des, eu accès à nos, accédé à nos, déclaré la guerre à, fait tomber nos, fait tomber notre,
                plongé, privé nos,""");
        words.add(WordKind.DOES, """
                lancer, lance, lancent, lançait, lançaient, lança, lancèrent, lançant, lancera, mener, mene, menent, menait,
                menaient, mena, menèrent, menant, menera, perpétrer, perpétre, perpétrent, perpétrait, perpétraient, perpétra,
                perpétrèrent, perpétrant, perpétrera, commanditer, commandite, commanditent, commanditait, commanditaient,
                commandita, commanditèrent, commanditant, commanditera, ordonner, ordonne, ordonnent, ordonnait, ordonnaient,
                ordonna, ordonnèrent, ordonnant, ordonnera, orchestrer, orchestre, orchestrent, orchestrait, orchestraient,
                orchestra, orchestrèrent, orchestrant, orchestrera, diriger, dirige, dirigent, dirigeait, dirigeaient,
                dirigea, dirigèrent, dirigeant, dirigera, organiser, organise, organisent, organisait, organisaient, organisa,
                organisèrent, organisant, organisera, planifier, planifie, planifient, planifiait, planifiaient, planifia,
                planifièrent, planifiant, planifiera, préparer, prépare, préparent, préparait, préparaient, prépara,
                préparèrent, préparant, préparera, exécuter, exécute, exécutent, exécutait, exécutaient, exécuta, exécutèrent,
                exécutant, exécutera, déclencher, déclenche, déclenchent, déclenchait, déclenchaient, déclencha,
                déclenchèrent, déclenchant, déclenchera, piloter, pilote, pilotent, pilotait, pilotaient, pilota, pilotèrent,
                pilotant, pilotera, sponsoriser, sponsorise, sponsorisent, sponsorisait, sponsorisaient, sponsorisa,
                sponsorisèrent, sponsorisant, sponsorisera, parrainer, parraine, parrainent, parrainait, parrainaient,
                parraina, parrainèrent, parrainant, parrainera, financer, finance, financent, finançait, finançaient, finança,
                financèrent, finançant, financera, fomenter, fomente, fomentent, fomentait, fomentaient, fomenta, fomentèrent,
                fomentant, fomentera, installer, installe, installent, installait, installaient, installa, installèrent,
                installant, installera, implanter, implante, implantent, implantait, implantaient, implanta, implantèrent,
                implantant, implantera, placer, place, placent, plaçait, plaçaient, plaça, placèrent, plaçant, placera,
                déployer, déploye, déployent, déployait, déployaient, déploya, déployèrent, déployant, déployera, injecter,
                injecte, injectent, injectait, injectaient, injecta, injectèrent, injectant, injectera, introduire,
                introduirt, introduirssent, introduirssait, introduirssaient, introduirssant, diffuser, diffuse, diffusent,
                diffusait, diffusaient, diffusa, diffusèrent, diffusant, diffusera, propager, propage, propagent, propageait,
                propageaient, propagea, propagèrent, propageant, propagera, utiliser, utilise, utilisent, utilisait,
                utilisaient, utilisa, utilisèrent, utilisant, utilisera, employer, employe, employent, employait, employaient,
                employa, employèrent, employant, employera, provoquer, provoque, provoquent, provoquait, provoquaient,
                provoqua, provoquèrent, provoquant, provoquera, causer, cause, causent, causait, causaient, causa, causèrent,
                causant, causera, instiguer, instigue, instiguent, instiguait, instiguaient, instigua, instiguèrent,
                instiguant, instiguera, coordonner, coordonne, coordonnent, coordonnait, coordonnaient, coordonna,
                coordonnèrent, coordonnant, coordonnera, monter, monte, montent, montait, montaient, monta, montèrent,
                montant, montera, engager, engage, engagent, engageait, engageaient, engagea, engagèrent, engageant, engagera,
                poursuivre, poursuivrt, poursuivrssent, poursuivrssait, poursuivrssaient, poursuivrssant, continuer, continue,
                continuent, continuait, continuaient, continua, continuèrent, continuant, continuera, répéter, répéte,
                répétent, répétait, répétaient, répéta, répétèrent, répétant, répétera, intensifier, intensifie, intensifient,
                intensifiait, intensifiaient, intensifia, intensifièrent, intensifiant, intensifiera, multiplier, multiplie,
                multiplient, multipliait, multipliaient, multiplia, multiplièrent, multipliant, multipliera, encourager,
                encourage, encouragent, encourageait, encourageaient, encouragea, encouragèrent, encourageant, encouragera,
                inspirer, inspire, inspirent, inspirait, inspiraient, inspira, inspirèrent, inspirant, inspirera, autoriser,
                autorise, autorisent, autorisait, autorisaient, autorisa, autorisèrent, autorisant, autorisera, approuver,
                approuve, approuvent, approuvait, approuvaient, approuva, approuvèrent, approuvant, approuvera, soutenir,
                soutenit, soutenissent, soutenissait, soutenissaient, soutenissant, armer, arme, arment, armait, armaient,
                arma, armèrent, armant, armera, former, forme, forment, formait, formaient, forma, formèrent, formant,
                formera, entraîner, entraîne, entraînent, entraînait, entraînaient, entraîna, entraînèrent, entraînant,
                entraînera, recruter, recrute, recrutent, recrutait, recrutaient, recruta, recrutèrent, recrutant, recrutera,
                payer, paye, payent, payait, payaient, paya, payèrent, payant, payera, abriter, abrite, abritent, abritait,
                abritaient, abrita, abritèrent, abritant, abritera, héberger, héberge, hébergent, hébergeait, hébergeaient,
                hébergea, hébergèrent, hébergeant, hébergera, protéger, protége, protégent, protégeait, protégeaient,
                protégea, protégèrent, protégeant, protégera, tolérer, tolére, tolérent, tolérait, toléraient, toléra,
                tolérèrent, tolérant, tolérera, camoufler, camoufle, camouflent, camouflait, camouflaient, camoufla,
                camouflèrent, camouflant, camouflera, cacher, cache, cachent, cachait, cachaient, cacha, cachèrent, cachant,
                cachera, glisser, glisse, glissent, glissait, glissaient, glissa, glissèrent, glissant, glissera, signer,
                signe, signent, signait, signaient, signa, signèrent, signant, signera, revendiquer, revendique, revendiquent,
                revendiquait, revendiquaient, revendiqua, revendiquèrent, revendiquant, revendiquera, assumer, assume,
                assument, assumait, assumaient, assuma, assumèrent, assumant, assumera, superviser, supervise, supervisent,
                supervisait, supervisaient, supervisa, supervisèrent, supervisant, supervisera, téléguider, téléguide,
                téléguident, téléguidait, téléguidaient, téléguida, téléguidèrent, téléguidant, téléguidera, manipuler,
                manipule, manipulent, manipulait, manipulaient, manipula, manipulèrent, manipulant, manipulera, développer,
                développe, développent, développait, développaient, développa, développèrent, développant, développera, créer,
                crée, créent, créait, créaient, créa, créèrent, créant, créera, libérer, libére, libérent, libérait,
                libéraient, libéra, libérèrent, libérant, libérera, lâcher, lâche, lâchent, lâchait, lâchaient, lâcha,
                lâchèrent, lâchant, lâchera, inciter, incite, incitent, incitait, incitaient, incita, incitèrent, incitant,
                incitera, arrêter ses, arrête ses, arrêtent ses, arrêtait ses, arrêtaient ses, arrêta ses, arrêtèrent ses,
                arrêtant ses, arrêtera ses, cesser ses, cesse ses, cessent ses, cessait ses, cessaient ses, cessa ses,
                cessèrent ses, cessant ses, cessera ses, stopper ses, stoppe ses, stoppent ses, stoppait ses, stoppaient ses,
                stoppa ses, stoppèrent ses, stoppant ses, stoppera ses, relancer, relance, relancent, relançait, relançaient,
                relança, relancèrent, relançant, relancera, reprendre, reprendrt, reprendrssent, reprendrssait,
                reprendrssaient, reprendrssant, aider, aide, aident, aidait, aidaient, aida, aidèrent, aidant, aidera,
                procéder à, procéde à, procédent à, procédait à, procédaient à, procéda à, procédèrent à, procédant à,
                procédera à, participer à, participe à, participent à, participait à, participaient à, participa à,
                participèrent à, participant à, participera à, riposter par, riposte par, ripostent par, ripostait par,
                ripostaient par, riposta par, ripostèrent par, ripostant par, ripostera par, opérer, opére, opérent, opérait,
                opéraient, opéra, opérèrent, opérant, opérera, contrôler, contrôle, contrôlent, contrôlait, contrôlaient,
                contrôla, contrôlèrent, contrôlant, contrôlera, conduit, conduisent, conduisait, conduire, conduisant, commet,
                commettent, commettait, commit, commettre, commettant, entreprend, entreprennent, entreprendre, soutient,
                soutiennent, soutenait, introduit, introduisent, répand, répandent, répandre, conçoit, conçoivent, poursuit,
                poursuivent, produit, fait usage de, se sert de, se servent de, se rend coupable de, se livre à, prend part à,
                fait partie de, met fin à ses, mettre fin à ses, mette fin à ses,""");
        words.add(WordKind.DONE, """
                lancé, lancée, lancés, lancées, mené, menée, menés, menées, perpétré, perpétrée, perpétrés, perpétrées,
                commandité, commanditée, commandités, commanditées, ordonné, ordonnée, ordonnés, ordonnées, orchestré,
                orchestrée, orchestrés, orchestrées, dirigé, dirigée, dirigés, dirigées, organisé, organisée, organisés,
                organisées, planifié, planifiée, planifiés, planifiées, préparé, préparée, préparés, préparées, exécuté,
                exécutée, exécutés, exécutées, déclenché, déclenchée, déclenchés, déclenchées, piloté, pilotée, pilotés,
                pilotées, sponsorisé, sponsorisée, sponsorisés, sponsorisées, parrainé, parrainée, parrainés, parrainées,
                financé, financée, financés, financées, fomenté, fomentée, fomentés, fomentées, installé, installée,
                installés, installées, implanté, implantée, implantés, implantées, placé, placée, placés, placées, déployé,
                déployée, déployés, déployées, injecté, injectée, injectés, injectées, introduir, introduire, introduirs,
                introduires, diffusé, diffusée, diffusés, diffusées, propagé, propagée, propagés, propagées, utilisé,
                utilisée, utilisés, utilisées, employé, employée, employés, employées, provoqué, provoquée, provoqués,
                provoquées, causé, causée, causés, causées, instigué, instiguée, instigués, instiguées, coordonné, coordonnée,
                coordonnés, coordonnées, monté, montée, montés, montées, engagé, engagée, engagés, engagées, poursuivr,
                poursuivre, poursuivrs, poursuivres, continué, continuée, continués, continuées, répété, répétée, répétés,
                répétées, intensifié, intensifiée, intensifiés, intensifiées, multiplié, multipliée, multipliés, multipliées,
                encouragé, encouragée, encouragés, encouragées, inspiré, inspirée, inspirés, inspirées, autorisé, autorisée,
                autorisés, autorisées, approuvé, approuvée, approuvés, approuvées, souteni, soutenie, soutenis, soutenies,
                armé, armée, armés, armées, formé, formée, formés, formées, entraîné, entraînée, entraînés, entraînées,
                recruté, recrutée, recrutés, recrutées, payé, payée, payés, payées, abrité, abritée, abrités, abritées,
                hébergé, hébergée, hébergés, hébergées, protégé, protégée, protégés, protégées, toléré, tolérée, tolérés,
                tolérées, camouflé, camouflée, camouflés, camouflées, caché, cachée, cachés, cachées, glissé, glissée,
                glissés, glissées, signé, signée, signés, signées, revendiqué, revendiquée, revendiqués, revendiquées, assumé,
                assumée, assumés, assumées, supervisé, supervisée, supervisés, supervisées, téléguidé, téléguidée, téléguidés,
                téléguidées, manipulé, manipulée, manipulés, manipulées, développé, développée, développés, développées, créé,
                créée, créés, créées, libéré, libérée, libérés, libérées, lâché, lâchée, lâchés, lâchées, incité, incitée,
                incités, incitées, arrêté ses, arrêtée ses, arrêtés ses, arrêtées ses, cessé ses, cessée ses, cessés ses,
                cessées ses, stoppé ses, stoppée ses, stoppés ses, stoppées ses, relancé, relancée, relancés, relancées,
                reprendr, reprendre, reprendrs, reprendres, aidé, aidée, aidés, aidées, procédé à, procédée à, procédés à,
                procédées à, participé à, participée à, participés à, participées à, riposté par, ripostée par, ripostés par,
                ripostées par, opéré, opérée, opérés, opérées, contrôlé, contrôlée, contrôlés, contrôlées, conduit, conduite,
                conduits, conduites, commis, commise, commises, entrepris, entreprise, entreprises, soutenu, soutenue,
                soutenus, soutenues, introduit, introduite, introduits, introduites, répandu, répandue, répandus, conçu,
                conçue, conçus, conçues, écrit, écrite, voulu, voulue, ourdi, ourdie, fourni, fournie, fournis, poursuivi,
                poursuivie, fait, faite, fait usage de, pris part à, donné l ordre de, donné l ordre d,
                s est rendu coupable de, mis au point, mis en œuvre, mise en œuvre, monté de toutes pièces, l œuvre, œuvre,
                le fait, dû, due, dus, dues,""");
        words.add(WordKind.DAMAGES, """
                couper, coupe, coupent, coupait, coupaient, coupa, coupèrent, coupant, coupera, bloquer, bloque, bloquent,
                bloquait, bloquaient, bloqua, bloquèrent, bloquant, bloquera, perturber, perturbe, perturbent, perturbait,
                perturbaient, perturba, perturbèrent, perturbant, perturbera, endommager, endommage, endommagent,
                endommageait, endommageaient, endommagea, endommagèrent, endommageant, endommagera, effacer, efface, effacent,
                effaçait, effaçaient, effaça, effacèrent, effaçant, effacera, supprimer, supprime, suppriment, supprimait,
                supprimaient, supprima, supprimèrent, supprimant, supprimera, crypter, crypte, cryptent, cryptait, cryptaient,
                crypta, cryptèrent, cryptant, cryptera, exploiter, exploite, exploitent, exploitait, exploitaient, exploita,
                exploitèrent, exploitant, exploitera, forcer, force, forcent, forçait, forçaient, força, forcèrent, forçant,
                forcera, menacer, menace, menacent, menaçait, menaçaient, menaça, menacèrent, menaçant, menacera, saturer,
                sature, saturent, saturait, saturaient, satura, saturèrent, saturant, saturera, désorganiser, désorganise,
                désorganisent, désorganisait, désorganisaient, désorganisa, désorganisèrent, désorganisant, désorganisera,
                arrêter, arrête, arrêtent, arrêtait, arrêtaient, arrêta, arrêtèrent, arrêtant, arrêtera, désactiver,
                désactive, désactivent, désactivait, désactivaient, désactiva, désactivèrent, désactivant, désactivera,
                interrompre, interromprt, interromprssent, interromprssait, interromprssaient, interromprssant, neutraliser,
                neutralise, neutralisent, neutralisait, neutralisaient, neutralisa, neutralisèrent, neutralisant,
                neutralisera, fermer, ferme, ferment, fermait, fermaient, ferma, fermèrent, fermant, fermera, vider, vide,
                vident, vidait, vidaient, vida, vidèrent, vidant, videra, fausser, fausse, faussent, faussait, faussaient,
                faussa, faussèrent, faussant, faussera, altérer, altére, altérent, altérait, altéraient, altéra, altérèrent,
                altérant, altérera, écouter, écoute, écoutent, écoutait, écoutaient, écouta, écoutèrent, écoutant, écoutera,
                copier, copie, copient, copiait, copiaient, copia, copièrent, copiant, copiera, noyer, noye, noyent, noyait,
                noyaient, noya, noyèrent, noyant, noyera, priver, prive, privent, privait, privaient, priva, privèrent,
                privant, privera, éteindre, éteindrt, éteindrssent, éteindrssait, éteindrssaient, éteindrssant, stopper,
                stoppe, stoppent, stoppait, stoppaient, stoppa, stoppèrent, stoppant, stoppera, scanner, scanne, scannent,
                scannait, scannaient, scanna, scannèrent, scannant, scannera, sonder, sonde, sondent, sondait, sondaient,
                sonda, sondèrent, sondant, sondera, verrouiller, verrouille, verrouillent, verrouillait, verrouillaient,
                verrouilla, verrouillèrent, verrouillant, verrouillera, débrancher, débranche, débranchent, débranchait,
                débranchaient, débrancha, débranchèrent, débranchant, débranchera, abîmer, abîme, abîment, abîmait, abîmaient,
                abîma, abîmèrent, abîmant, abîmera, entraver, entrave, entravent, entravait, entravaient, entrava,
                entravèrent, entravant, entravera, ralentir, ralentit, ralentissent, ralentissait, ralentissaient,
                ralentissant, dégrader, dégrade, dégradent, dégradait, dégradaient, dégrada, dégradèrent, dégradant,
                dégradera, sectionner, sectionne, sectionnent, sectionnait, sectionnaient, sectionna, sectionnèrent,
                sectionnant, sectionnera, surcharger, surcharge, surchargent, surchargeait, surchargeaient, surchargea,
                surchargèrent, surchargeant, surchargera, surveiller, surveille, surveillent, surveillait, surveillaient,
                surveilla, surveillèrent, surveillant, surveillera, éteint, éteignent, éteignait, interrompt, interrompent,
                interrompait, rompt, rompent, lit, met à l arrêt, met hors ligne, corrompt, corrompent, plonge, fait tomber,""");
        words.add(WordKind.DAMAGED, """
                coupé, coupée, coupés, coupées, bloqué, bloquée, bloqués, bloquées, perturbé, perturbée, perturbés,
                perturbées, endommagé, endommagée, endommagés, endommagées, effacé, effacée, effacés, effacées, supprimé,
                supprimée, supprimés, supprimées, crypté, cryptée, cryptés, cryptées, exploité, exploitée, exploités,
                exploitées, forcé, forcée, forcés, forcées, menacé, menacée, menacés, menacées, saturé, saturée, saturés,
                saturées, désorganisé, désorganisée, désorganisés, désorganisées, arrêté, arrêtée, arrêtés, arrêtées,
                désactivé, désactivée, désactivés, désactivées, interrompr, interrompre, interromprs, interrompres,
                neutralisé, neutralisée, neutralisés, neutralisées, fermé, fermée, fermés, fermées, vidé, vidée, vidés,
                vidées, faussé, faussée, faussés, faussées, altéré, altérée, altérés, altérées, écouté, écoutée, écoutés,
                écoutées, copié, copiée, copiés, copiées, noyé, noyée, noyés, noyées, privé, privée, privés, privées, éteindr,
                éteindre, éteindrs, éteindres, stoppé, stoppée, stoppés, stoppées, scanné, scannée, scannés, scannées, sondé,
                sondée, sondés, sondées, verrouillé, verrouillée, verrouillés, verrouillées, débranché, débranchée,
                débranchés, débranchées, abîmé, abîmée, abîmés, abîmées, entravé, entravée, entravés, entravées, ralenti,
                ralentie, ralentis, ralenties, dégradé, dégradée, dégradés, dégradées, sectionné, sectionnée, sectionnés,
                sectionnées, surchargé, surchargée, surchargés, surchargées, surveillé, surveillée, surveillés, surveillées,
                éteint, éteinte, éteints, interrompu, interrompue, interrompus, rompu, rompue, rompus, lu, lus, mis à l arrêt,
                mis hors ligne, corrompu, corrompue, corrompus, plongé, fait tomber,""");
        words.add(WordKind.BEHIND, """
                derrière, à l origine de, à l origine du, à l origine des, à l origine d, responsable de, responsable du,
                responsable des, responsable d, responsables de, responsables du, responsables des, responsables d,
                coupable de, coupable du, coupable des, coupable d, coupables de, coupables du, coupables des, coupables d,
                auteur de, auteur du, auteur des, auteur d, auteurs de, auteurs du, auteurs des, auteurs d, impliqué dans,
                impliquée dans, impliqués dans, complice de, complice du, complice des, complice d, complices de,
                complices du, complices des, complices d, commanditaire de, commanditaire du, commanditaire des,
                commanditaire d, instigateur de, instigateur du, instigateur des, instigateur d, cerveau de, cerveau du,
                cerveau des, cerveau d, mêlé à, mêlé au, mêlé aux, mêlée à, mêlée au, mêlée aux, lié à, lié au, lié aux,
                liée à, liée au, liée aux, accusé de, accusé du, accusé des, accusé d, soupçonné de, soupçonné du,
                soupçonné des, soupçonné d, porte la responsabilité de, porte la responsabilité du,
                porte la responsabilité des, porte la responsabilité d, portent la responsabilité de,
                portent la responsabilité du, portent la responsabilité des, portent la responsabilité d,
                assume la responsabilité de, assume la responsabilité du, assume la responsabilité des,
                assume la responsabilité d, revendiqué la responsabilité de, revendiqué la responsabilité du,
                revendiqué la responsabilité des, revendiqué la responsabilité d, répondre de, répondre du, répondre des,
                répondre d, reconnu avoir mené, trempé dans, pris part à, pris part au, pris part aux, à blâmer pour,
                tire les ficelles de, tire les ficelles du, tire les ficelles des, tire les ficelles d, à la manœuvre de,
                à la manœuvre du, à la manœuvre des, à la manœuvre d, à la manœuvre dans,""");
        words.add(WordKind.GUILTY, """
                coupable, coupables, responsable, responsables, l agresseur, agresseur, l attaquant, attaquant, attaquants,
                pirate, pirates, commanditaire, instigateur, fautif, à la manœuvre, derrière cela, derrière tout cela,
                derrière ça, derrière tout ça, fait cela, fait ça, fait le coup, a fait le coup, ennemi,
                en guerre contre nous,""");
        words.add(WordKind.BY, """
                par, de la part de, de la part du, de la part des, de la part d, pour le compte de, pour le compte du,
                pour le compte des, pour le compte d, au nom de, au nom du, au nom des, au nom d, au profit de, au profit du,
                au profit des, au profit d, au bénéfice de, au bénéfice du, au bénéfice des, au bénéfice d, dans l intérêt de,
                dans l intérêt du, dans l intérêt des, dans l intérêt d, du fait de, du fait du, du fait des, du fait d,
                aux mains de, aux mains du, aux mains des, aux mains d, avec l aval de, avec l aval du, avec l aval des,
                avec l aval d, sous la direction de, sous la direction du, sous la direction des, sous la direction d,
                sous les ordres de, sous les ordres du, sous les ordres des, sous les ordres d,""");
        words.add(WordKind.ORDERED, """
                incombe à, incombe au, incombe aux, incombent à, incombent au, incombent aux, en incombe à, en incombe au,
                en incombe aux, revient à, revient au, revient aux, en revient à, en revient au, en revient aux, repose sur,
                travaille pour, travaillent pour, travaillait pour, travaillaient pour, agit pour, agissent pour, obéit à,
                obéit au, obéit aux, obéissent à, obéissent au, obéissent aux, dépend de, dépend du, dépend des, dépend d,
                dépendent de, dépendent du, dépendent des, dépendent d, prend ses ordres de, prend ses ordres du,
                prend ses ordres des, prend ses ordres d, sur ordre de, sur ordre du, sur ordre des, sur ordre d,
                sur l ordre de, sur l ordre du, sur l ordre des, sur l ordre d, sur les ordres de, sur les ordres du,
                sur les ordres des, sur les ordres d, sur instruction de, sur instruction du, sur instruction des,
                sur instruction d, sur instructions de, sur instructions du, sur instructions des, sur instructions d,
                à l instigation de, à l instigation du, à l instigation des, à l instigation d,
                à la demande du gouvernement de, à la demande du gouvernement du, à la demande du gouvernement des,
                à la demande du gouvernement d, à la demande de l armée de, à la demande de l armée du,
                à la demande de l armée des, à la demande de l armée d, commandité par, commanditée par, commanditées par,
                commandités par, ordonné par, ordonnée par, ordonnées par, dirigé par, dirigée par, dirigés par,
                orchestré par, orchestrée par, orchestrées par, financé par, financée par, financés par, parrainé par,
                parrainés par, parrainée par, contrôlé par, contrôlés par, piloté par, pilotée par, pilotés par, soutenus par,
                soutenu par, payés par, payé par, œuvre de, œuvre du, œuvre des, œuvre d, l œuvre de, l œuvre du, l œuvre des,
                l œuvre d, le fait de, le fait du, le fait des, le fait d, fait de, fait du, fait des, fait d, imputé à,
                imputé au, imputé aux, imputée à, imputée au, imputée aux, imputées à, imputées au, imputées aux, imputés à,
                imputés au, imputés aux, imputable à, imputable au, imputable aux, imputables à, imputables au,
                imputables aux, attribué à, attribué au, attribué aux, attribuée à, attribuée au, attribuée aux, attribuées à,
                attribuées au, attribuées aux, attribués à, attribués au, attribués aux, attribuable à, attribuable au,
                attribuable aux, attribuables à, attribuables au, attribuables aux, due à, due au, due aux, dû à, dû au,
                dû aux, au service de, au service du, au service des, au service d, à la solde de, à la solde du,
                à la solde des, à la solde d, aux ordres de, aux ordres du, aux ordres des, aux ordres d, liés à, liés au,
                liés aux, lié à, lié au, lié aux, liée à, liée au, liée aux, liées à, liées au, liées aux, signé, signée,
                la main de, la main du, la main des, la main d, main de, main du, main des, main d, la marque de,
                la marque du, la marque des, la marque d, marque de, marque du, marque des, marque d, la faute de,
                la faute du, la faute des, la faute d, faute de, faute du, faute des, faute d, la signature de,
                la signature du, la signature des, la signature d, porte la signature de, porte la signature du,
                porte la signature des, porte la signature d, porte la marque de, porte la marque du, porte la marque des,
                porte la marque d, agissant pour, travaillant pour, agissant pour le compte de, agissant pour le compte du,
                agissant pour le compte des, agissant pour le compte d, avec la bénédiction de, avec la bénédiction du,
                avec la bénédiction des, avec la bénédiction d, responsabilité de, responsabilité du, responsabilité des,
                responsabilité d, vient tout droit de, vient tout droit du, vient tout droit des, vient tout droit d,
                remonte à, remonte au, remonte aux, remontent à, remontent au, remontent aux,""");
        words.add(WordKind.FROM, """
                de, du, des, d, depuis, en provenance de, en provenance du, en provenance des, en provenance d, venant de,
                venant du, venant des, venant d, venue de, venue du, venue des, venue d, venus de, venus du, venus des,
                venus d, venues de, venues du, venues des, venues d, provenant de, provenant du, provenant des, provenant d,
                partie de, partie du, partie des, partie d, menée depuis, lancée depuis,""");
        words.add(WordKind.ACCUSES, """
                tout porte la marque de, tout porte la marque du, tout porte la marque des, tout porte la marque d,
                porte la marque de, porte la marque du, porte la marque des, porte la marque d, porte la signature de,
                porte la signature du, porte la signature des, porte la signature d, accuse, accusent, accusons, accusé,
                accuser, dénonce, dénoncent, dénonçons, met en cause, mettent en cause, mettons en cause, mettre en cause,
                mis en cause, montre du doigt, montrons du doigt, pointe du doigt, pointent du doigt, pointons du doigt,
                soupçonne, soupçonnent, soupçonnons, incrimine, incriminent, incriminons, coupable, coupables, le coupable,
                les coupables, auteur, auteurs, responsable, responsables, agresseur, agresseurs, attaquant, attaquants,
                commanditaire, instigateur, derrière cela, derrière tout cela, derrière ça, derrière tout ça, tout accuse,
                tout désigne, tout mène à, tout mène au, tout mène aux, tout pointe vers, tout indique, les indices mènent à,
                les indices mènent au, les indices mènent aux, les indices pointent vers, indices pointent vers,
                preuves pointent vers, traces mènent à, traces mènent au, traces mènent aux, traces pointent vers,
                piste mène à, piste mène au, piste mène aux, pistes mènent à, pistes mènent au, pistes mènent aux,
                preuves mènent à, preuves mènent au, preuves mènent aux, preuves désignent, indices désignent, désigne,
                désignons, rejetons la faute sur, la faute revient à, la faute revient au, la faute revient aux,
                responsabilité incombe à, responsabilité incombe au, responsabilité incombe aux, la responsabilité incombe à,
                la responsabilité incombe au, la responsabilité incombe aux, responsabilité revient à,
                responsabilité revient au, responsabilité revient aux, la responsabilité en revient à,
                la responsabilité en revient au, la responsabilité en revient aux, responsabilité en incombe à,
                responsabilité en incombe au, responsabilité en incombe aux, tenons, tient pour responsable,
                tenons pour responsable, tenons pour responsables, attaqués par, victimes de l agression de,
                victimes de l agression du, victimes de l agression des, victimes de l agression d, qui nous a attaqués,
                soupçons portent sur, soupçons se portent sur, imputons à, imputons au, imputons aux, reprochons à,
                reprochons au, reprochons aux, reproche à, reproche au, reproche aux, en veut à, en veut au, en veut aux,
                la faute à, la faute au, la faute aux,""");
        words.add(WordKind.ATTRIBUTES, """
                attribue, attribuent, attribuons, attribué, attribuer, impute, imputent, imputons, imputé, imputer, relie,
                relions, rattache, rattachons, reproche, reprochons, remonte, remontent, mène, mènent, attribution,""");
        words.add(WordKind.TO, """
                à, au, aux, jusqu à, jusqu au, jusqu aux, jusqu en,""");
        words.add(WordKind.AGAINST, """
                contre, sur, à l encontre de, à l encontre du, à l encontre des, à l encontre d, visant, ciblant,
                dirigée contre, dirigé contre, menée contre, dans nos, dans notre, dans le, dans les, dans la, de nos,
                de notre, envers,""");
        words.add(WordKind.PREPOSITION, """
                en, au, aux, dans, avec, chez, entre, vers, à, via, pour, hors de, près de, sauf,""");
        words.add(WordKind.HARMLESS, """
                rapport, rapports, analyse, analyses, enquête, enquêtes, notification, notifications, alerte, alertes,
                avertissement, avertissements, avis, résumé, déclaration, déclarations, réponse, réponses, riposte, réaction,
                défense, protection, prévention, atténuation, traitement, gestion, aide, assistance, soutien, appui, demande,
                demandes, question, questions, réunion, réunions, atelier, ateliers, formation, exercice, exercices,
                simulation, simulations, simulée, simulé, simulées, test, tests, essai, essais, test d intrusion,
                tests d intrusion, scénario, démantèlement, retrait, suppression, arrêt, fin, nettoyage, endiguement,
                confinement, éradication, rétablissement, reprise, détection, découverte, connaissance, sensibilisation,
                information, informations, renseignements sur, indicateurs, indicateur, échantillon, échantillons, étude,
                études, enseignements, leçons, examen, détecteur, filtre, filtres, règle, règles, anti, contre-mesures, lutte,
                lutte contre, mesure, mesures, surveillance, suivi, démenti, condamnation, publication, article, articles,
                correctif, correctifs, préparation, comparaison, coordination, arrestation, arrestations, procès, poursuites,
                conjointe, conjoint, note, communiqué, lettre, appel, visite, présentation, offre, proposition, décision,
                plan, plans, procédure, procédures, coopération, cours, guide, campagne de sensibilisation, campagne contre,
                programme contre, efforts, recherche, recherches, chiffres, statistiques, outil, outils, politique, loi,
                conséquences, suites, blocage des, chronologie, bilan, fictive, fictif,""");
        words.add(WordKind.PARTICIPLE, """
                vu, vue, vus, vues, reçu, reçue, reçus, reçues, connu, connue, décrit, décrite, décrits, décrites, transmis,
                transmise, transmises, découvert, découverte, découverts, découvertes, pris, prise, tenu, tenue, rendu,
                rendue, rendus, suivi, suivie, suivis, vendu, vendue, remis, remise, établi, établie, établis, fourni,
                fournie, fournis, fournies, averti, avertie, subi, subie, subis, subies, contenu, contenue, aperçu, aperçue,
                interrompu, interrompue, combattu, combattue, réuni, produit, produite, promis, permis, mis, mise, offert,
                offerte,""");
        words.add(WordKind.BREAK, """
                par, dans, sur, à, au, aux, via, avec, pendant, durant, depuis, après, avant, et, mais, comme, quand, lorsque,
                lors, tandis, car, parce, sous, pour, chez, vers, jusqu, sans, entre, si, bien que, où, ou, hier, aujourd hui,
                demain, cette nuit, ce matin, dernier, dernière, tôt, tard, près, suite, en raison, grâce, puis, alors,
                contre, afin, selon, malgré, ainsi,""");
        words.add(WordKind.PRONOUN, """
                cela, ça, ceci, celle-ci, tout cela, tout ça, ce qui s est passé,""");
        words.add(WordKind.POSSESSIVE, """
                dont, dont l, dont le, dont la, dont les,""");
        words.add(WordKind.NEGATION, """
                pas, jamais, ni, aucun, aucune, personne, si, s il, nul, nullement, sans que, dément, démentent, démenti,
                démentir, nie, nient, nié, nier, exclut, excluent, exclure, exclu, plutôt que, improbable, doute, doutons,
                doutent, se demande, imaginons, supposons, hypothèse, hypothétique, en cas, exercice, scénario, simulation,
                simulé, simulée, fictif, fictive, rumeur, rumeurs, faux, fausse, faussement, à tort, prétendument,
                se faisant passer pour, usurpant, usurpé, loin de, évitons, comme si, guère, refuse, refusons, demande si,
                à supposer,""");
        words.add(WordKind.DOUBT, """
                aucune preuve, pas de preuve, aucun indice, pas d indice, aucun élément, aucune indication, aucun signe,
                aucun lien, rien ne prouve, rien n indique, rien ne montre, rien ne permet, rien ne dit, ne permet pas,
                ne prouve pas, n est pas prouvé, pas prouvé, pas établi, n est pas établi, pas confirmé, pas confirmée,
                non confirmé, non confirmée, n est pas avéré, pas avéré, sans fondement, infondé, infondée, infondées,
                est faux, est fausse, ne disons pas, ne dit pas, ne dit rien, ne disons rien, n accusons pas, n accuse pas,
                n accuse personne, n accusons personne, sans accuser, sans mettre en cause, sans dire, sans imputer,
                sans attribuer, aucune conclusion, ne savons pas, ne sait pas, ignorons, on ignore, question ouverte,
                ceci est un exercice, par erreur, par accident, accidentelle, accidentel, involontaire, involontairement,
                maintenance prévue, à notre demande, à votre demande, avec notre accord, avec notre autorisation,
                test d intrusion, n attribuons pas, n attribue pas, sans attribution, aucune attribution, ne se prononce pas,
                ne nous prononçons pas, ne préjuge, innocent, pas responsable, aucune responsabilité, serait faux,
                trop tôt pour, prématuré, fictif, fictive, ne croyons pas, ne pensons pas, ne signifie pas, ne veut pas dire,
                ne pouvons pas dire, ne peut pas dire, ne peut dire, impossible de dire, aucune attaque, à tort,
                fausse accusation, fausses accusations, faux drapeau, fausse bannière, dans l exercice, dans cet exercice,
                dans le scénario, nul n est accusé, personne n est accusé, pas en mesure de, aucune accusation,
                ne visons personne, ne conclut pas, ne concluons pas,""");
        words.add(WordKind.AFFIRMATION, """
                sans doute, nul doute, aucun doute, sans aucun doute, sans le moindre doute, il ne fait aucun doute,
                ne fait aucun doute, ne fait plus aucun doute, plus aucun doute, plus de doute, pas de doute, hors de doute,
                pas seulement, non seulement, personne d autre que, nul autre que, pas pour la première fois,
                pas la première fois, n est pas la première fois, pas un hasard, pas un accident, pas une coïncidence,
                aucun hasard, ne peut plus être nié, ne peut être nié, indéniable, indéniablement, rien de moins que,
                pas moins que, n a pas cessé, ne cesse, n a de cesse, pas uniquement, pas un secret, n est pas un secret,""");
        words.addEndings(WordKind.PARTICIPLE, """
                é, ée, és, ées,""");
        words.addEndings(WordKind.AUXILIARY, """
                ment,""");
        return words;
    }
}
