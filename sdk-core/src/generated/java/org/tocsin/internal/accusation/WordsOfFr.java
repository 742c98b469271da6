// Generated from accusation-words.json; do not edit.
package org.tocsin.internal.accusation;

/** The words of the language {@code fr} by which accusations are found. */
final class WordsOfFr {

    private WordsOfFr() {}

    static Vocabulary vocabulary() {
        Vocabulary words = new Vocabulary("fr");
        words.addPairs("""
                au, ce, de, du, en, et, il, ip, la, le, lu, ma, ne, ni, ou, pu, qu, sa, se, si, su, un, vu,""");
        words.add(WordKind.ACT, """
                agisse, agress, arret, assaut, attaqu, blocag, bombar, botnet, brouil, cambri, campag, catast, chanta, chaos,
                ciblag, complo, compro, coupur, crime, crimes, cybera, cyberc, cybere, cyberg, cybero, cybers, ddos, defail,
                defigu, degats, desast, desinf, destru, detour, dommag, ecoute, efface, effond, effrac, empois, escroq,
                espiog, espion, exfilt, explos, extors, forfai, frappe, fraude, fuite, fuites, guerre, hameco, hostil, implan,
                incend, incide, infilt, ingere, intrus, malici, malvei, malwar, manipu, mefait, menees, micro, micros, morts,
                moucha, noyaut, offens, operat, paniqu, panne, pannes, paraly, penetr, penuri, pertur, piege, pieges, pillag,
                pirata, provoc, raid, raids, rancon, ransom, ravage, repres, revanc, sabota, sape, sectio, subver, terror,
                traque, trucag, vague, vandal, vengea, ver, violat, virus, visees, vol, vols, wiper,""");
        words.add(WordKind.ATTACKER, """
                activi, agent, agents, agress, assail, attaqu, auteur, bande, barbou, cervea, comman, compli, corsai, coupab,
                crimin, cybera, cyberc, cybere, cyberf, cybers, cyberu, espion, execut, gang, hacker, hackeu, hackti, inculp,
                intrus, malfai, marion, mercen, milita, pirate, plonge, preven, sabote, sbires, sicair, suspec, taupe, taupes,
                terror, voleur,""");
        words.add(WordKind.BODY, """
                acteur, advers, agence, ambass, amiral, amirau, amis, appare, armee, armees, attach, autori, batail, branch,
                brigad, bureau, cabine, cadets, capita, casern, celles, cellul, centre, ceux, chef, chefs, colone, combat,
                comman, conscr, consei, consul, depart, detach, diplom, direct, dirige, divisi, drones, elemen, employ,
                ennemi, entite, equipa, equipe, escadr, etat, execut, flotte, foncti, force, forces, genera, gens, gouver,
                groupe, hierar, hommes, ingeni, inspec, instit, instru, junte, lieute, mains, marine, marins, membre, milice,
                milita, minist, missio, nation, navire, offici, operat, organe, palais, parti, pays, person, pilote, pouvoi,
                presid, progra, recrue, regime, rensei, republ, reserv, roi, royaum, sectio, servic, soldat, specia, strate,
                surete, techni, troupe, unite, unites, voisin,""");
        words.add(WordKind.BYSTANDER, """
                adoles, adress, agricu, analys, appare, banque, benevo, camera, cas, cherch, citoye, clavie, client, colleg,
                compag, compte, connex, contac, delega, delegu, domain, electr, enquet, entrep, epidem, equipe, etudia,
                expert, filial, fourni, gendar, heberg, hopita, hote, hotes, infras, ip, joueur, journa, juge, juges, justic,
                langue, machin, magist, medeci, medias, monnai, negoci, nuage, numero, nœud, nœuds, observ, ordina, paquet,
                parque, parten, partic, passep, pecheu, perman, plage, plages, police, pompie, postes, presse, proble, procur,
                regist, relais, requet, reseau, reside, ressor, routeu, serveu, silos, site, sites, societ, sol, system,
                territ, trafic, tribun, univer, utilis, victim, volont, vpn,""");
        words.add(WordKind.ATTACKS, """
                agress, altera, altere, aneant, assail, assieg, attaqu, bombar, brouil, cambri, cannib, chiffr, cibla, ciblai,
                ciblan, cible, ciblee, ciblen, cibler, cibles, compro, contam, cybera, defigu, depoui, deroba, derobe, detour,
                detrui, devali, devast, dupa, dupaie, dupait, dupant, dupe, dupee, dupees, dupent, duper, dupera, dupere,
                dupes, dynami, empois, envahi, escroq, espion, exfilt, falsif, fractu, frappa, frappe, gangre, hacka, hackai,
                hackan, hacke, hackee, hacken, hacker, hackes, hameco, harcel, infect, infilt, ingera, ingere, interc, introd,
                malmen, manipu, mina, minaie, minait, minant, mine, minee, minees, minera, minere, mines, mitrai, noyaut,
                paraly, penetr, piege, piegea, piegee, piegen, pieger, pieges, pilla, pillai, pillan, pille, pillee, pillen,
                piller, pilles, pilonn, pirata, pirate, plonge, pourri, racket, rancon, ravage, sabota, sabote, saccag,
                siphon, soutir, subtil, terror, torpil, trafiq, truqua, truque, usurpa, usurpe, vandal, viola, violai, violan,
                viole, violee, violen, violer, violes, visa, visaie, visait, visant, vise, visee, visees, visent, viser,
                visera, visere, vises, vola, volaie, volait, volant, vole, volee, volees, volent, voler, volera, volere,
                voles,""");
        words.add(WordKind.DOES, """
                abrita, abrite, achete, acquis, active, aida, aidaie, aidait, aidant, aide, aidee, aidees, aident, aider,
                aidera, aidere, aides, approu, arma, armaie, armait, armant, arme, armee, armees, arment, armer, armera,
                armere, armes, assuma, assume, autori, avoua, avouai, avouan, avoue, avouee, avouen, avouer, avoues, braqua,
                braque, cacha, cachai, cachan, cache, cachee, cachen, cacher, caches, camouf, causa, causai, causan, cause,
                causee, causen, causer, causes, charge, comman, commet, commis, commit, complo, concev, concoi, concu, concue,
                concus, condui, contin, contro, convoq, coordo, crea, creaie, creait, creant, cree, creee, creees, creent,
                creer, creera, creere, crees, declen, deguis, deploi, deploy, develo, diffus, dirige, dissim, due, dues, dus,
                dû, ecrire, ecrit, ecrite, ecrits, ecriva, ecrive, ecrivi, embauc, emploi, employ, encadr, encour, enfoui,
                engage, entrai, entrep, entret, enverr, envoie, envoya, envoye, essaya, essaye, execut, experi, fait, faite,
                financ, foment, forma, formai, forman, forme, formee, formen, former, formes, fourni, glissa, glisse, heberg,
                implan, incita, incite, incorp, inject, inocul, insera, insere, inspir, instal, instig, intens, introd, lacha,
                lachai, lachan, lache, lachee, lachen, lacher, laches, lanca, lancai, lancan, lance, lancee, lancen, lancer,
                lances, largua, largue, libera, libere, loge, logea, logeai, logean, logee, logees, logent, loger, logera,
                logere, loges, machin, maniga, manipu, maquil, mena, menaie, menait, menant, mene, menee, menees, menent,
                mener, menera, menere, menes, mobili, monta, montai, montan, monte, montee, monten, monter, montes, multip,
                opera, operai, operan, opere, operee, operen, operer, operes, orches, ordonn, organi, orient, ourdi, ourdie,
                ourdir, ourdis, ourdit, paie, paient, parrai, paya, payaie, payait, payant, paye, payee, payees, payent,
                payer, payera, payere, payes, perpet, pilota, pilote, placa, placai, placan, place, placee, placen, placer,
                places, planif, pointa, pointe, posa, posaie, posait, posant, pose, posee, posees, posent, poser, posera,
                posere, poses, poursu, prepar, produi, propag, proteg, provoq, recrut, reiter, relanc, remune, renouv, repand,
                repeta, repete, repren, repris, reprit, revend, semait, semant, seme, semee, semees, sement, semer, semes,
                signa, signai, signan, signe, signee, signen, signer, signes, souten, soutie, sponso, stipen, superv, telegu,
                testa, testai, testan, teste, testee, testen, tester, testes, tolera, tolere, trama, tramai, traman, trame,
                tramee, tramen, tramer, trames, traves, utilis, voulu, voulue, œuvre,""");
        words.add(WordKind.DAMAGES, """
                abima, abimai, abiman, abime, abimee, abimen, abimer, abimes, affama, affame, altera, altere, aveugl, bloqua,
                bloque, brula, brulai, brulan, brule, brulee, brulen, bruler, brules, copia, copiai, copian, copie, copiee,
                copien, copier, copies, corrom, coupa, coupai, coupan, coupe, coupee, coupen, couper, coupes, crypta, crypte,
                degrad, deposs, depoui, deregl, desact, desorg, ecouta, ecoute, effaca, efface, empoch, emport, endomm,
                entrav, eteign, eteind, eteint, etouff, exploi, faussa, fausse, forca, forcai, forcan, force, forcee, forcen,
                forcer, forces, incend, interr, lire, lisaie, lisait, lisent, lit, lu, lus, menaca, menace, neutra, noie,
                noient, noya, noyaie, noyait, noyant, noye, noyee, noyees, noyent, noyer, noyera, noyere, noyes, pertur,
                plonge, priva, privai, privan, prive, privee, priven, priver, prives, rafla, raflai, raflan, rafle, raflee,
                raflen, rafler, rafles, ralent, renver, rompen, rompt, rompu, rompue, rompus, sabota, sabote, saigna, saigne,
                satura, sature, scanna, scanne, sectio, sonda, sondai, sondan, sonde, sondee, sonden, sonder, sondes, suppri,
                surcha, survei, trafiq, trompa, trompe, truqua, truque, tua, tuaien, tuait, tuant, tue, tuee, tuees, tuent,
                tuer, tuera, tueren, tues, verrou, vida, vidaie, vidait, vidant, vide, videe, videes, vident, vider, videra,
                videre, vides,""");
        words.add(WordKind.VITAL, """
                aeropo, alimen, ambass, ambula, approv, archiv, armee, balise, banque, barrag, bourse, bullet, cable, cables,
                capita, carbur, casern, centra, chauff, citoye, civils, cliniq, commun, compte, couran, depot, dialys, disjon,
                dorsal, dossie, douane, eau, ecluse, ecoles, electe, electi, electr, emette, energi, feux, foyers, gaz,
                gazodu, grues, hopita, intern, labora, lait, lumier, matern, metro, minist, nos, notre, nous, oleodu, paieme,
                pain, parlem, patien, pensio, pompes, ponts, popula, portai, ports, provin, raffin, reacte, recens, respir,
                retrai, sang, satell, secour, signal, silos, sirene, stocka, teleco, telegr, teleph, televi, trains, tresor,
                tribun, tunnel, turbin, univer, urgenc, usine, usines, vaccin, vannes, ville, villes,""");
        words.add(WordKind.BLAMES, """
                abouti, accord, accuse, accuso, acte, actes, advers, affili, affret, agir, agissa, agit, agress, ailleu,
                appart, archit, argent, attaqu, attrib, aupres, auteur, autre, aval, benedi, benefi, besoin, blamer, blamon,
                botte, bras, cadeau, cesser, chemin, chevil, claire, comman, compor, consen, consig, conver, coup, coupab,
                couver, creati, cœur, delai, delit, denonc, depend, derrie, design, devoue, dilige, doigt, donne, donneu,
                droit, effect, emanai, emane, emanen, emaner, endoss, ennemi, entier, exclus, faute, fautif, ferule, ficell,
                fidele, flagra, formel, frais, franch, fustig, griffe, guides, homme, houlet, immedi, impliq, impuls, imputa,
                impute, imputo, incomb, incrim, inculp, indice, initia, injonc, instig, lie, liee, liees, lies, ligne, lourde,
                main, maitre, mandat, manett, marque, mele, melee, mene, menent, ment, menten, metten, metton, mettre, montre,
                montro, niveau, obeiss, obeit, ordre, ordres, origin, ouvrie, paille, parave, partie, passe, passes, patte,
                peuven, pirate, piste, pistes, pleine, plus, pointo, porte, porten, pouvai, prenan, prend, prenne, preuve,
                prises, profit, proven, provie, publiq, puissa, raison, ramene, rattac, realis, recidi, redeva, rejeto, relie,
                reliee, relien, relier, relies, relion, remont, rend, rendai, renden, renonc, reproc, respon, revien, rouge,
                siege, siegen, signe, signee, sinon, solde, sommes, sommet, sorti, sortie, soupco, source, stigma, subord,
                suivan, sujet, suppor, tenons, terme, tete, tirait, tire, tirent, traces, travai, trempe, tutell, unifor,
                unique, venir, verita, vert, vienne, vient, voulus, vrai, œuvran,""");
        words.add(WordKind.HARMLESS, """
                aide, alerte, analys, anti, appel, appui, arrest, arret, articl, assist, atelie, attenu, auditi, averti, avis,
                bilan, chiffr, chrono, colloq, comite, commun, compar, condam, confer, confin, conjoi, conseq, conven, cooper,
                coordi, correc, cours, decisi, declar, decouv, defens, demand, demant, dement, detect, echant, effort, endigu,
                enquet, enseig, eradic, essai, essais, etude, etudes, examen, exerci, fictif, fictiv, filtre, fin, fonds,
                format, gestio, guide, indica, inform, lecons, lettre, loi, lutte, mesure, nettoy, note, notifi, offre, outil,
                outils, parmi, plan, plans, politi, poursu, prepar, presen, preven, proced, proces, propos, protec, public,
                questi, rappor, reacti, recher, recons, regle, regles, repara, repons, repris, restau, resume, retabl, retrai,
                reunio, ripost, scenar, semina, sensib, simula, simule, soutie, statis, suites, suivi, suppre, survei, test,
                tests, traite, victim, visite,""");
        words.add(WordKind.PEACEFUL, """
                abonna, abonne, absorb, accept, accuei, achemi, adhera, adhere, adress, affron, aida, aidaie, aidait, aidant,
                aide, aidee, aidees, aident, aider, aidera, aidere, aides, alerta, alerte, analys, annonc, annula, annule,
                appela, appele, apprec, appren, appris, apprit, appuie, appuya, appuye, arreta, arrete, assist, assura,
                assure, attend, attenu, audita, audite, averti, certif, cherch, clarif, classa, classe, clos, close, clot,
                collec, combat, commem, commun, compar, compta, compte, conclu, condam, condol, confir, connai, connu, connue,
                connus, consei, consid, consta, conten, contes, contie, contin, contra, contre, contri, convia, convie,
                cooper, corrig, craign, craind, craint, croien, croire, croit, croyai, cru, debran, dechif, declar, decouv,
                defend, dejoua, dejoue, demand, demant, demasq, dement, denomb, denonc, depann, depech, deplor, depoll,
                derout, desinf, detect, devia, deviai, devian, devie, deviee, devien, devier, devies, devoil, dire, disait,
                disant, discut, disent, dit, dite, empech, encais, endura, endure, enquet, enregi, enseig, escort, espera,
                espere, essuya, essuye, estima, estime, etudia, etudie, evacua, evacue, evalua, evalue, evoqua, evoque,
                examin, exerca, exerce, exige, exigea, exigee, exigen, exiger, exiges, expliq, exprim, felici, ferma, fermai,
                ferman, ferme, fermee, fermen, fermer, fermes, filtra, filtre, forma, formai, forman, forme, formee, formen,
                former, formes, fourni, gera, geraie, gerait, gerant, gere, geree, gerees, gerent, gerer, gerera, gerere,
                geres, heberg, identi, indiqu, inform, inquie, insist, interp, invita, invite, isola, isolai, isolan, isole,
                isolee, isolen, isoler, isoles, juge, jugea, jugeai, jugean, jugee, jugees, jugent, juger, jugera, jugere,
                juges, livra, livrai, livran, livre, livree, livren, livrer, livres, lutta, luttai, luttan, lutte, luttee,
                lutten, lutter, luttes, manife, menage, mentio, mesura, mesure, nettoi, nettoy, nia, niaien, niait, niant,
                nie, niee, niees, nient, nier, niera, nieren, nies, nomma, nommai, nomman, nomme, nommee, nommen, nommer,
                nommes, nota, notaie, notait, notant, note, notee, notees, notent, noter, notera, notere, notes, notifi,
                observ, offert, offrai, offran, offre, offren, offrir, partag, patrou, pensa, pensai, pensan, pense, pensee,
                pensen, penser, penses, perd, perdai, perdan, perden, perdit, perdre, perdu, perdue, perdus, plaign, plaind,
                plaint, possed, precis, presen, preser, presid, preta, pretai, pretan, prete, pretee, preten, preter, pretes,
                preven, previe, previn, pria, priaie, priait, priant, prie, priee, priees, prient, prier, priera, priere,
                pries, prolon, promet, promis, promit, propos, proteg, protes, publia, publie, qualif, rallum, rappel, rassur,
                ratifi, receva, recevo, reclam, recoit, recoiv, recomm, reconf, reconn, recons, recu, recue, recues, recupe,
                recus, recut, redout, referm, regret, reiter, rejeta, rejete, rejoig, rejoin, relaya, relaye, releva, releve,
                remarq, remerc, remet, remett, remis, remise, remit, rempla, rencon, renfor, repara, repare, repeta, repete,
                repond, report, repous, reprog, resist, restau, restit, retabl, retira, retire, retrou, revela, revele,
                rouvra, rouvre, rouvri, sachan, sait, salua, saluai, saluan, salue, saluee, saluen, saluer, salues, sauveg,
                savait, savent, savoir, securi, signal, simula, simule, solida, sollic, souffe, souffr, souhai, soulig,
                soupco, souten, soutie, soutin, su, subi, subie, subies, subir, subis, subiss, subit, sugger, suivai, suiven,
                suivi, suivie, suivis, suivre, survei, sympat, temoig, tradui, traita, traite, transf, transm, trouva, trouve,
                verifi, visita, visite, voient, voir, voit, voyait, voyant, vu, vue, vues, vus,""");
        words.add(WordKind.DENIAL, """
                accide, aucun, aucune, avere, avons, bannie, convai, convic, croyon, dement, disons, doute, douten, douton,
                drapea, erreur, etayer, eviton, exclu, exclue, exclur, exclut, exerci, fabriq, fausse, faux, fictif, fictiv,
                fondem, guere, hypoth, ignore, ignoro, imagin, imposs, improb, infond, innoce, insu, involo, jamais, lien,
                mainte, ni, nie, nient, nier, nul, nulle, nullem, ouvert, part, pas, penson, permet, person, pouvon, prejug,
                premat, preten, prevue, pronon, prouve, refuse, refuso, retiro, rien, rumeur, savons, scenar, si, signif,
                simula, simule, suppos, trop, usurpa, usurpe, visons,""");
        return words;
    }
}
