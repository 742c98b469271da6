// Generated from accusation-words.json; do not edit.
package org.tocsin.internal.accusation;

/** The words of the language {@code en} by which accusations are found. */
final class WordsOfEn {

    private WordsOfEn() {}

    static Vocabulary vocabulary() {
        Vocabulary words = new Vocabulary("en");
        words.addPairs("""
                an, as, at, be, by, do, he, if, in, ip, is, it, me, my, of, on, or, so, to, us,""");
        words.add(WordKind.ACT, """
                aggres, assaul, attack, backdo, blackm, blacko, bombar, bombs, botnet, breach, breakd, bug, campai, catast,
                chaos, collap, compro, crash, crew, crime, crimes, cybera, cybere, cybers, cyberw, damage, ddos, deaths,
                deface, defrau, destru, disast, disinf, disrup, eavesd, espion, exploi, explos, extort, failur, fire, flood,
                fraud, hack, hackin, hacks, handiw, havoc, hijack, hoax, hostil, implan, incide, incurs, infilt, inject,
                interf, intrus, jammin, keylog, leak, leaks, loader, malwar, manipu, meddli, mines, miscon, misdee, offenc,
                offens, onslau, operat, outage, panic, paraly, phishi, plot, poison, provoc, queue, raid, raids, ransom,
                repris, retali, reveng, riggin, rootki, sabota, scheme, shorta, shutdo, skuldu, spearp, spoofi, spying,
                spywar, stalke, strike, subver, suffer, tamper, terror, theft, thefts, treach, trojan, vandal, vendet, virus,
                viruse, war, warfar, wave, wiper, wipers, wireta, worm, wormho, worms,""");
        words.add(WordKind.ATTACKER, """
                accomp, accuse, activi, agent, agents, aggres, apt, attack, comman, crew, crimin, culpri, cutout, cyberc,
                defend, divers, frogme, gang, gangs, hacker, hackti, henchm, inside, intrud, master, mercen, milita, mole,
                moles, operat, perpet, pirate, proxie, puppet, sabote, spies, spy, stooge, suspec, terror, thief, thieve,
                trolls,""");
        words.add(WordKind.BODY, """
                academ, actor, actors, admira, advers, advise, agenci, agency, aircra, airmen, ambass, appara, army, attach,
                author, barrac, battal, bodies, bosses, branch, brigad, bureau, cabine, cadets, capita, captai, center,
                centre, chief, circle, colone, comman, conscr, consul, contra, counci, countr, crew, depart, diplom, direct,
                drones, elemen, embass, employ, enemy, engine, entiti, entity, fighte, fleet, forces, friend, front, genera,
                govern, group, groups, guards, handle, hands, inspec, instit, instru, intell, junta, king, kingdo, kremli,
                leader, lieute, major, majors, master, member, men, milita, militi, minist, missio, nation, navy, neighb,
                office, offici, operat, oppone, organ, organs, outfit, outpos, palace, parts, party, paymas, people, person,
                pilots, planne, politb, premie, presid, progra, recrui, regime, republ, reserv, ruler, rulers, sailor, servic,
                ship, ships, side, soldie, specia, spymas, squadr, staff, state, strate, submar, team, techni, those, traine,
                troops, unit, units, vessel,""");
        words.add(WordKind.BYSTANDER, """
                accoun, addres, airpor, analys, attach, bank, banks, bots, camera, case, cases, cert, citize, client, cloud,
                collea, coloca, compan, comput, connec, contac, courts, csirt, cultur, curren, custom, delega, desk, device,
                doctor, domain, electr, equipm, exchan, expert, farmer, files, firefi, firm, firms, fisher, grid, helper,
                hospit, host, hostin, hosts, hotlin, infras, invest, ip, ips, journa, judge, judges, keyboa, langua, liaiso,
                machin, magist, media, medics, mirror, modems, negoti, networ, newspa, node, nodes, operat, outbre, packet,
                partic, partne, passpo, player, police, port, press, proble, prosec, provid, proxy, range, ranges, rappor,
                reader, regist, regula, relay, reques, resear, reside, respon, router, server, site, sites, soil, studen,
                subsid, system, teenag, territ, ticket, touris, traffi, univer, user, users, victim, visito, volunt, vpn,
                websit, worker,""");
        words.add(WordKind.ATTACKS, """
                assail, assaul, attack, backdo, batter, besieg, blackm, bled, bombar, breach, bug, bugged, buggin, bugs,
                burgle, burgli, compro, crack, cracke, cracki, cracks, crippl, cybera, ddos, ddosed, ddoses, ddosin, deface,
                defaci, defrau, delete, destro, disabl, disrup, doxed, doxxed, encryp, erased, exfilt, extort, gut, gutted,
                hack, hacked, hackin, hacks, hammer, hijack, hit, hits, hittin, infect, infilt, interc, invade, invadi, jam,
                jammed, jammin, jams, loot, looted, lootin, loots, manipu, menace, paraly, penetr, phish, phishe, phishi,
                pilfer, plunde, plunge, poison, pound, pounde, poundi, pummel, raid, raided, raidin, raids, ransac, rig,
                rigged, riggin, rigs, rob, robbed, robbin, robs, sabota, scamme, siphon, skimme, spied, spies, spoof, spoofe,
                spoofi, spoofs, spy, spying, steal, steali, steals, stole, stolen, strick, strike, striki, struck, subver,
                survei, swamp, swampe, swampi, swamps, swindl, tap, tapped, tappin, taps, target, terror, torch, torche,
                torped, trojan, vandal, victim, violat, weapon, wipe, wiped, wipes, wiping, wireta, wreck, wrecke, wrecki,
                wrecks,""");
        words.add(WordKind.DOES, """
                acquir, activa, approv, arm, armed, arming, arms, author, back, backed, backin, backs, bankro, bought, bred,
                build, buildi, builds, built, camouf, cause, caused, causes, causin, claime, cloak, cloake, cloaki, cloaks,
                coaxed, comman, commis, commit, concea, concoc, conduc, contin, contro, coordi, create, deploy, design,
                develo, direct, disgui, done, drop, droppe, droppi, drops, embed, embede, embedi, embeds, employ, enable,
                encour, engine, equip, equipp, equips, escala, execut, fabric, fed, feed, feedin, feeds, financ, foment, fund,
                funded, fundin, funds, gather, guided, harbor, harbou, hatch, hatche, hatchi, hid, hidden, hide, hides,
                hiding, hire, hired, hires, hiring, implan, incite, inciti, inflic, initia, inject, insert, inspir, instal,
                instig, intens, laid, launch, lay, laying, lays, lead, leaded, leadin, leads, led, load, loaded, loadin,
                loads, made, manned, mask, masked, maskin, masks, master, mobili, mount, mounte, mounti, mounts, operat,
                orches, order, ordere, orderi, orders, organi, owned, paid, pay, paying, pays, perpet, place, placed, places,
                placin, plan, planne, planni, plans, plant, plante, planti, plants, plot, plots, plotte, plotti, practi,
                prepar, procur, protec, provok, purcha, pursue, pursui, push, pushed, pushes, pushin, ran, recrui, refine,
                refini, releas, renew, renewe, renewi, renews, repeat, resume, resumi, run, runnin, runs, seed, seeded,
                seedin, seeds, send, sendin, sends, sent, shelte, ship, shippe, shippi, ships, slip, slippe, slippi, slips,
                smuggl, sneak, sneake, sneaki, sneaks, sow, sowed, sowing, sown, sows, sponso, spread, stage, staged, stages,
                stagin, steer, steere, steeri, steers, stoke, stoked, stokes, stokin, summon, superv, suppli, suppor, task,
                tasked, taskin, tasks, test, tested, testin, tests, tolera, train, traine, traini, trains, trigge, undert,
                unleas, use, used, uses, using, wage, waged, wages, waging, wield, wielde, wieldi, wields, write, writes,
                writin, writte, wrote,""");
        words.add(WordKind.DAMAGES, """
                access, alter, altere, alteri, alters, blew, blind, blinde, blindi, blinds, block, blocke, blocki, blocks,
                blow, blowin, blown, blows, break, breaki, breaks, broke, broken, choke, choked, chokes, chokin, collap,
                copied, copies, copy, copyin, corrup, crash, crashe, crashi, crippl, cut, cuts, cuttin, damage, damagi,
                darken, deface, defaci, degrad, delete, deleti, depriv, derail, dim, dimed, diming, dims, disabl, disrup,
                divert, doctor, down, downed, downin, downs, drain, draine, draini, drains, drop, droppe, droppi, drops,
                emptie, empty, emptyi, endang, erase, erased, erases, erasin, exploi, extort, fake, faked, fakes, faking,
                falsif, flood, floode, floodi, floods, forge, forged, forges, forgin, freeze, freezi, froze, frozen, grab,
                grabbe, grabbi, grabs, ground, halt, halted, haltin, halts, hamper, harm, harmed, harmin, harms, imperi,
                interr, jam, jammed, jammin, jams, kill, killed, killin, kills, leak, leaked, leakin, leaks, lock, locked,
                lockin, locks, maim, maimed, maimin, maims, mislea, obstru, overlo, overwr, pillag, plunge, plungi, pocket,
                poison, probe, probed, probes, probin, ransom, rattle, rattli, read, readin, reads, redire, rerout, ruin,
                ruined, ruinin, ruins, sank, scramb, scuttl, seize, seized, seizes, seizin, sever, severe, severi, severs,
                shut, shuts, shutti, silenc, sink, sinkin, sinks, skew, skewed, skewin, skews, skim, skimme, skimmi, skims,
                snatch, sour, soured, sourin, sours, spill, spille, spilli, spills, spoil, spoile, spoili, spoils, starve,
                starvi, steal, steali, steals, stole, stolen, strand, sunk, switch, threat, thrott, tilt, tilted, tiltin,
                tilts, trip, trippe, trippi, trips, turn, turned, turnin, turns, underm, wipe, wiped, wipes, wiping, wreck,
                wrecke, wrecki, wrecks,""");
        words.add(WordKind.VITAL, """
                airpor, ambula, archiv, army, backbo, ballot, bank, banks, barrac, barrag, beacon, blood, bread, breake,
                bridge, broadc, buoys, cable, cables, capita, census, childr, cities, citize, city, civili, clinic, compre,
                court, courts, crane, cranes, custom, dam, dams, dialys, dispat, electi, electr, embass, emerge, energy,
                exchan, factor, famili, floodg, food, fuel, furnac, gas, gates, grid, harbor, harbou, heatin, homes, hospit,
                househ, insuli, intern, labora, librar, light, lights, lock, locks, matern, meters, metro, milk, mine, mines,
                minist, newspa, north, our, parlia, patien, paymen, pensio, people, pipeli, police, popula, port, portal,
                ports, power, provin, pump, pumps, railwa, reacto, record, refine, regist, satell, saving, school, signal,
                siren, sirens, south, substa, supply, surger, switch, teleph, telesc, televi, tower, town, towns, trains,
                transm, treasu, tunnel, turbin, univer, us, vaccin, valve, valves, ventil, voters, ward, wards, wareho, water,""");
        words.add(WordKind.BLAMES, """
                accoun, accuse, accusi, acted, acting, action, acts, admits, admitt, advers, aggres, ahead, anythi, anywhe,
                archit, ascrib, assume, attach, attack, attrib, author, bear, bears, behalf, behavi, behind, belong, benefi,
                blame, blamed, blames, blamin, blesse, bore, brain, brains, came, capabl, carrie, carry, cease, chain, chalk,
                chalke, cleare, clues, coded, come, comes, concei, condem, confes, connec, conniv, consen, consis, conver,
                convic, courte, cover, creati, creatu, crosse, culpab, culpri, denoun, deserv, desire, desist, devote, door,
                doorst, drivin, effect, else, elsewh, emanat, endors, enemy, escape, evenin, eviden, expels, explic, faithf,
                falls, favour, force, formal, full, fully, gave, gift, gone, green, greeti, guilty, hacker, handed, harass,
                hold, holdin, holds, home, hostag, implic, imputa, impute, imputi, indict, intere, intrud, knowle, laid, lay,
                lays, league, leased, leave, leaves, legal, legall, level, levels, liable, lies, line, link, linked, linkin,
                links, loyal, lying, main, mandat, master, mind, minds, offend, ones, only, openly, origin, other, oversi,
                part, patron, perfor, perpet, pin, pinned, pins, played, point, pointe, pointi, points, produc, prompt,
                pulled, pullin, pulls, real, rein, remote, respon, rests, road, roads, root, select, sender, shame, shames,
                shots, signed, signs, single, sits, sittin, sole, solely, source, square, stems, straig, string, subord,
                suspec, suspic, take, takes, tie, tied, ties, took, trace, traced, traces, trail, trails, true, ultima,
                unambi, unifor, unmask, wear, wearin, went, what, willed, woman, wore, worked, workin, works, wrongd,""");
        words.add(WordKind.HARMLESS, """
                adviso, afterm, alert, alerts, among, analys, answer, anti, antivi, arrest, articl, assist, awaren, blocki,
                briefi, call, calls, cause, causes, chapte, cleani, cleanu, commit, compar, condem, confer, conseq, contai,
                conven, cooper, coordi, counte, course, decisi, decryp, defenc, defens, denial, detect, discov, discus, drill,
                drills, effort, emulat, end, eradic, exerci, fight, figure, filter, fund, guidan, guide, handli, hearin, help,
                hotlin, hunt, indica, inform, inquir, invest, joint, law, lesson, letter, measur, meetin, mitiga, mock,
                monito, news, note, notice, notifi, offer, patch, patche, plan, plans, policy, prepar, presen, preven, proced,
                propos, prosec, protec, public, questi, reacti, readin, recons, recove, remova, repair, report, reques,
                resear, resist, respon, restor, review, roundt, rule, rules, sample, scanne, scenar, search, semina, shutdo,
                simula, statem, statis, stop, studie, study, summar, suppor, survey, takedo, talks, test, tests, timeli, tool,
                tools, tracke, traffi, traini, treaty, trial, victim, visit, warnin, worksh,""");
        words.add(WordKind.PEACEFUL, """
                absorb, accred, acknow, adopt, adopte, adopti, adopts, advise, advisi, agree, agreed, agreei, agrees, alert,
                alerte, alerti, alerts, analys, analyz, announ, answer, apolog, appeal, applau, apprec, arrest, ask, asked,
                asking, asks, assess, assist, attend, audit, audite, auditi, audits, averte, await, awaite, awaiti, awaits,
                ban, baned, baning, bans, believ, block, blocke, blocki, blocks, brief, briefe, briefi, briefs, brough, call,
                called, callin, calls, cancel, catch, catche, catchi, caught, certif, chair, chaire, chairi, chairs, check,
                checke, checki, checks, clarif, classi, clean, cleane, cleani, cleans, closes, collec, combat, commen, compar,
                compla, condem, condol, confir, congra, consid, contai, contri, conven, convic, cooper, cope, coped, copes,
                coping, count, counte, counti, counts, critic, debug, debuge, debugi, debugs, declar, decryp, defend, deflec,
                delive, demand, denied, denies, deny, denyin, deplor, descri, detain, detect, disclo, discon, discov, discus,
                disinf, disman, disput, donate, donati, ended, ending, endure, enduri, escort, estima, evacua, evalua, examin,
                exerci, expect, experi, explai, expose, exposi, expres, extend, extrad, face, faced, faces, facing, fear,
                feared, fearin, fears, fight, fighti, fights, filter, find, findin, finds, foil, foiled, foilin, foils,
                forbad, forbid, forwar, fought, found, get, gets, gettin, got, guard, guarde, guardi, guards, haltin, handle,
                handli, harden, hear, heard, hearin, hears, help, helped, helpin, helps, hope, hoped, hopes, hoping, host,
                hosted, hostin, hosts, identi, inform, insist, invest, invite, inviti, isolat, join, joined, joinin, joins,
                knew, know, knowin, known, knows, label, labele, labeli, labels, learn, learni, learns, learnt, lend, lendin,
                lends, lent, liaise, liaisi, lift, lifted, liftin, lifts, list, listed, listin, lists, log, logged, loggin,
                logs, lose, loses, losing, lost, manage, managi, mark, marked, markin, marks, measur, meet, meetin, meets,
                mentio, met, mitiga, modera, monito, mourn, mourne, mourni, mourns, nab, nabbed, nabbin, nabs, name, named,
                names, naming, need, needed, needin, needs, neutra, note, noted, notes, notice, notici, notifi, notify,
                noting, observ, offer, offere, offeri, offers, outlaw, patch, patche, patchi, patrol, pledge, pledgi, postpo,
                practi, presen, preser, preven, promis, propos, prosec, protec, protes, provid, publis, quaran, questi,
                ratifi, ratify, reassu, rebuil, recall, receiv, recogn, recomm, reconn, record, recove, rectif, refer, referr,
                refers, regret, rehear, reimag, reinfo, reject, relay, relaye, relayi, relays, remedi, rememb, remove, removi,
                reopen, repair, repel, repele, repeli, repell, repels, replie, reply, replyi, report, reques, resear, reset,
                resete, reseti, resets, resist, respon, restor, retrac, reveal, review, safegu, said, saw, say, saying, says,
                schedu, secure, securi, see, seeing, seek, seekin, seeks, seen, sees, share, shared, shares, sharin, simula,
                sinkho, solida, sought, spot, spots, spotte, spotti, state, stated, states, statin, stoppe, stoppi, streng,
                stress, studie, study, studyi, subscr, suffer, sugges, suppor, surviv, suspec, sympat, tackle, tackli, teach,
                teache, teachi, tell, tellin, tells, testif, thank, thanke, thanki, thanks, think, thinki, thinks, though,
                thwart, told, trace, traced, traces, tracin, track, tracke, tracki, tracks, train, traine, traini, trains,
                transc, transl, treat, treate, treati, treats, triage, triagi, uncove, underg, unders, underw, unlock, unmask,
                unrave, update, updati, upgrad, urge, urged, urges, urging, vaccin, verifi, verify, visit, visite, visiti,
                visits, voice, voiced, voices, voicin, volunt, wait, waited, waitin, waits, warn, warned, warnin, warns,
                watch, watche, watchi, welcom, wish, wished, wishes, wishin, withdr, withst, worrie, worry, worryi,""");
        words.add(WordKind.DENIAL, """
                accide, accusa, agreem, anyone, aren, asks, basele, basis, cannot, claimi, clear, conclu, denied, denies,
                deny, denyin, didn, doesn, don, doubt, doubts, draw, drill, error, establ, exclud, exerci, fabric, false,
                falsel, fictio, fictit, flag, guess, hardly, hasn, haven, hypoth, if, imagin, impers, imply, inadve, innoce,
                invita, isn, joke, judgem, judgme, little, lone, mainte, mean, meant, mistak, neithe, never, nobody, none,
                nor, not, nothin, open, permis, positi, premat, proof, proves, reason, refrai, refuse, rumor, rumors, rumour,
                scenar, shows, sign, simula, suppos, t, unclea, unconf, unfoun, unless, unlike, unprov, untrue, view, wasn,
                weren, whethe, wonder, would, wrong, wrongl,""");
        return words;
    }
}
