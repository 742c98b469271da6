// Generated from accusation-words.json; do not edit.
package org.tocsin.internal.accusation;

/** The words of the language {@code fr} by which accusations are found. */
final class WordsOfFr {

    private WordsOfFr() {}

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
        addPossessive(words);
        addNegation(words);
        addDoubt(words);
        addAffirmation(words);
        addWork(words);
        addEndings(words);
        return words;
    }

    private static void addAct(Vocabulary words) {
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
                wiper, effaceur, fuite organisée, coup de force, méfait, méfaits, forfait, exfiltration, terrorisme,
                empoisonnement, pénétration, assauts, raids, bombes logiques, bombe à retardement, piège, pièges,
                outil d accès à distance, enregistreur de frappe, mouchard, mouchards, micro, micros, escroquerie, fraude,
                campagne de dénigrement, opération illicite, opération illégale, fait illicite, faits illicites,
                fait internationalement illicite, acte illicite, acte d agression, actes d agression, destruction de nos,
                destruction de notre, paralysie de nos, paralysie de notre, mise hors service, neutralisation de nos,
                coupure de nos, chiffrement de nos, effacement de nos, vol de nos, bombardement, provocation, provocations,
                subversion, trucage, prise d otage, cyberarme, cyberarmes, guerre, extinction de nos, extinction de notre,
                écoute de nos, écoutes de nos, écoutes, prise de contrôle, inondation de nos, saturation de nos,
                compromission du, mise à jour piégée, mises à jour piégées, micrologiciel piégé, infection de nos,
                infection de notre, mainmise sur, espiogiciel, espiogiciels, cyberactivités malveillantes,
                cyberactivité malveillante, cyber activités malveillantes, frappe, frappes, victime d une opération,
                victimes d une opération, attaque par saturation, attaques par saturation, attaques par déni de service,
                attaque par déni de service, le coup, ce coup, vengeance, revanche, représailles, perte des données,
                prise d assaut, traquenard, guet apens, sape, travail de sape, contamination de nos, contamination de notre,
                piratage de nos, malveillance, malveillances, cybersabotage, empoisonnement de nos, empoisonnement de notre,
                effaceurs,""");
    }

    private static void addHarm(Vocabulary words) {
        words.add(WordKind.HARM, """
                panne, pannes, coupure, coupures, coupure de courant, coupures de courant, perturbation, perturbations, fuite,
                fuites, dégâts, dommages, destruction, paralysie, chaos, blocage, campagne, escroquerie, effondrement,
                panique, incendie, pénurie, explosion, fraude, vague, opération, complot, arrêt, incident, perte de courant,
                perte d électricité, défaillance, défaillances, morts, désastre, catastrophe, ravages,""");
    }

    private static void addDeed(Vocabulary words) {
        words.add(WordKind.DEED, """
                attaque, attaques, cyberattaque, cyberattaques, attaque informatique, attaques informatiques, sabotage,
                sabotages, espionnage, cyberespionnage, agression, agressions, assaut, assauts, offensive, raids, cyberguerre,
                guerre, opération hostile, opérations hostiles, opération clandestine, activité malveillante,
                activités malveillantes, ingérence, ingérences, désinformation, chantage, extorsion, brouillage, provocation,
                provocations, hostilités, cyberarme, effaceur, logiciel espion, acte hostile, actes hostiles,
                campagne malveillante, campagne hostile, campagne contre nos, opération contre nos, destruction de nos,
                destruction de notre, paralysie de nos, paralysie de notre, neutralisation de nos, coupure de nos,
                chiffrement de nos, effacement de nos, vol de nos, extinction de nos, extinction de notre, écoute de nos,
                écoutes de nos, inondation de nos, saturation de nos, infection de nos, infection de notre,
                cyberactivités malveillantes, frappes, attaques par saturation, vengeance, revanche, effaceurs, raid,
                rançongiciels, malveillances, cybersabotage, attaques par déni de service,""");
    }

    private static void addVital(Vocabulary words) {
        words.add(WordKind.VITAL, """
                nos, notre, nous, courant, électricité, énergie, gaz, eau, chauffage, réseau électrique, centrale, centrales,
                poste électrique, oléoduc, gazoduc, barrage, barrages, hôpital, hôpitaux, clinique, cliniques, urgences,
                numéro d urgence, secours, ambulances, chemins de fer, trains, ports, aéroports, contrôle aérien, téléphone,
                câble, câbles, élection, élections, parlement, banques, banque, paiements, ministère, ministères, dossiers,
                citoyens, infrastructures critiques, satellite, satellites, télévision, signalisation, foyers, civils,
                patients, approvisionnement, pompes, station de pompage, raffinerie, métro, écoles, turbines, réacteur,
                douane, douanes, le pays, lumière, lumières, feux, portail, portails, trésor, retraites, pensions, tribunaux,
                ambassades, casernes, armée, archives, université, écluses, grues, sirènes, émetteur, central téléphonique,
                internet, dorsale, bourse, usine, usines, dépôt, carburant, pain, lait, tunnels, ponts, tour de contrôle,
                salle de commande, dialyse, respirateurs, bloc opératoire, maternité, laboratoire, vaccins, sang, bulletins,
                électeurs, recensement, télégrammes, capitale, ville, villes, commune, province, provinces, population,
                vannes, compteurs, disjoncteurs, télécommande, stockage, stockage de gaz, commission électorale, oléoducs,
                silos, balises, usine de dessalement, usines de dessalement, écluse, de nos, de notre, dans nos, dans notre,""");
    }

    private static void addOwn(Vocabulary words) {
        words.add(WordKind.OWN, """
                son, sa, ses, leur, leurs, propre, propres,""");
    }

    private static void addAttacker(Vocabulary words) {
        words.add(WordKind.ATTACKER, """
                pirate, pirates, pirates informatiques, pirate informatique, hacker, hackers, hackeurs, groupe de pirates,
                groupe de hackers, attaquant, attaquants, assaillant, assaillants, agresseur, agresseurs, espion, espions,
                saboteur, saboteurs, cybercriminel, cybercriminels, criminels, groupe criminel, groupes criminels,
                cyberespions, mercenaires, agent, agents, agents secrets, cybersoldats, cyberunité, cybercommandement,
                unité cyber, commando, commandos, groupe d attaquants, mode opératoire, intrus, auteurs, coupables, gang,
                terroristes, équipe de pirates, bande de pirates, bande, société écran, sociétés écrans, marionnettes,
                hommes de main, sbires, nageurs de combat, plongeurs, taupe, taupes, complice, complices, voleurs, voleur,
                malfaiteurs, corsaires, équipage criminel, équipe criminelle, activistes, hacktivistes, barbouzes, barbouze,
                cyberarmée, cerveaux, cerveau, têtes pensantes, militants, prétendus militants, organisateurs de l attaque,
                cerveaux de l opération, commanditaires, ceux qui tenaient le clavier, celui qui tenait le clavier,""");
    }

    private static void addHenchman(Vocabulary words) {
        words.add(WordKind.HENCHMAN, """
                pirates, espion, espions, saboteurs, saboteur, cybersoldats, cyberespions, mercenaires, taupe, taupes, sbires,
                hommes de main, marionnettes, hackers, agents secrets, nageurs de combat, cyberunité, unité cyber, activistes,
                hacktivistes, barbouzes, barbouze, cyberarmée, groupe de pirates,""");
    }

    private static void addBody(Vocabulary words) {
        words.add(WordKind.BODY, """
                armée, armées, forces armées, force, forces, militaires, marine, gouvernement, gouvernements, régime,
                autorités, pouvoir, direction, État, état, services de renseignement, service de renseignement,
                services de renseignements, service de renseignements, renseignement, renseignements, renseignement militaire,
                services secrets, service secret, police secrète, services spéciaux, service, services, services de sécurité,
                service de sécurité, agence, agences, agence de renseignement, ministère de la défense, ministère, ministères,
                ministre, président, état-major, généraux, officiers, fonctionnaires, soldats, navire, navires, sous-marin,
                sous-marins, drones, unité, unités, unité militaire, groupe, groupes, membres, acteurs, opérateurs,
                sous-traitants, exécutif, présidence, organes, éléments, branche, personnel, milice, équipe, parti,
                département, général, colonel, colonels, amiral, amiraux, officier, capitaine, lieutenants, ingénieurs,
                techniciens, inspecteurs, ambassade, ambassades, consulat, diplomates, attaché, ambassadeur, bureau, bureaux,
                bureau de sécurité, sûreté, sûreté de l État, institut, ministère de l intérieur,
                ministère des affaires étrangères, appareil, appareil sécuritaire, appareil d État, maîtres espions, cabinet,
                conseil, palais, capitale, dirigeants, dirigeant, chef, chefs, roi, brigade, bataillon, régiment, escadron,
                flotte, garde côtière, garde-côtes, garde présidentielle, équipage, directoire, centre, télévision d État,
                banque d État, entreprise d État, société d État, amis, voisin, voisins, hommes, pays, nation, république,
                royaume, junte, commandement, commandement cyber, guerre électronique, agence des signaux, programmeurs,
                combattants, troupes, employés, conseillers, instructeurs, entité, adversaire, ennemi, gouvernants,
                hiérarchie, pouvoirs publics, forces spéciales, cellule, cellules, détachement, section, division, diplomatie,
                opérateur public, opérateur d État, opérateur national, élèves officiers, cadets, recrues, conscrits,
                réservistes, académie militaire, État à, gouvernement à, pouvoir à, unité à, cellule à, gens, ceux, celles,
                officine, officines, caserne, casernes, commandant, commandants, marins, pilotes, stratèges, quartier général,
                mission, premier ministre, porte avions, entreprise publique, opérateur étatique, spécialistes, mains,
                état major, acteur, acteur étatique,""");
    }

    private static void addBystander(Vocabulary words) {
        words.add(WordKind.BYSTANDER, """
                serveur, serveurs, hôte, hôtes, adresse, adresses, adresses ip, ip, réseau, réseaux, machine, machines,
                ordinateur, ordinateurs, routeur, routeurs, nœud, nœuds, plage, plages, infrastructure, infrastructures,
                système, systèmes, territoire, sol, hébergeur, hébergeurs, fournisseur, fournisseurs, domaine, domaines, site,
                sites, client, clients, utilisateur, utilisateurs, victime, victimes, hôpital, hôpitaux, banque, banques,
                police, procureur, procureurs, parquet, tribunal, tribunaux, chercheur, chercheurs, experts, analyste,
                analystes, enquêteurs, journalistes, journal, presse, médias, collègues, partenaire, partenaires, contact,
                point de contact, équipe de réponse, équipe nationale, équipe d intervention, équipe d experts, université,
                universités, trafic, appareils, caméras, comptes, compte, relais, nuage, registre, bureau d enregistrement,
                bénévoles, volontaires, observateurs, participants, joueurs, équipement, équipements, entreprise, entreprises,
                société, citoyens, connexions, paquets, requêtes, centre national, centre de réponse, gendarmerie, justice,
                étudiant, étudiants, ressortissant, ressortissants, adolescent, électriciens, pêcheurs, agriculteurs, langue,
                fuseau horaire, clavier, monnaie, passeport, résident, filiale, juge, juges, magistrat, magistrats, délégués,
                délégation, négociateurs, cas, problème, permanence, pompiers, médecins, protection civile, nœud de sortie,
                centre de données, vpn, numéro, numéros, cartes sim, agent de liaison, officier de liaison,
                officier de permanence, compagnies, silos, postes, pièces jointes, épidémie,""");
    }

    private static void addDeterminer(Vocabulary words) {
        words.add(WordKind.DETERMINER, """
                le, la, les, l, un, une, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes,
                tout, toute, tous, toutes, chaque, plusieurs, certains, certaines, deux, trois, quelques, aucun, aucune,""");
    }

    private static void addQualifier(Vocabulary words) {
        words.add(WordKind.QUALIFIER, """
                militaire, militaires, étatique, étatiques, national, nationale, nationales, nationaux, armé, armée, armées,
                spécial, spéciale, secret, secrets, étranger, étrangers, étrangère, cyber, informatique, informatiques,
                numérique, numériques, prétendu, local, central, propre, propres, grande, grand, massive, massif, nouvelle,
                nouveau, récente, récent, dernière, dernier, première, deuxième, troisième, sophistiquée, coordonnée,
                délibérée, délibéré, ciblée, destructrice, répétée, répétées, illégale, officiel, officielle, officiels,
                clandestine, clandestin, technique, offensif, offensive, ancien, anciens, grave, graves, systématique,
                économique, industriel, politique, patriotique, patriotes, vaste, lâche, extérieur, intérieur, même, mêmes,
                principal, seul, seule, seuls, illicite, illicites, illégal, quatrième, cinquième, premier, second, seconde,
                haut, hauts, haute, hautes, nouvel, nouvelles, nouveaux, longue, long, incessantes, incessante, délibérés,
                délibérées, prolongée, acharnée, criminel, criminelle, criminels, criminelles, sournoise, sournois, ciblées,
                coordonnées, massives, brutale, brutal, préméditée, ennemi, ennemie, hostile, hostiles, active, actif, trois,
                quatre, fameux, fameuse, prétendue, soi-disant,""");
    }

    private static void addOf(Vocabulary words) {
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
                venu d, originaires de, originaires du, originaires des, originaires d, envoyés par, envoyé par, envoyée par,
                dépêchés par, dépêché par, recrutés par, recruté par, mandatés par, mandaté par, mandatée par, protégés par,
                abrités par, tolérés par, missionnés par, armés par, guidés par, entraînés par, équipés par, appartenant à,
                appartenant au, appartenant aux, rattachée à, rattaché à, rattachés à, rattaché au, rattachée au,
                rattachés au, subordonné à, subordonnée à, dépendant de, dépendant du, qui dépend de, qui dépend du,
                qui relève de, qui relève du, qui obéit à, qui travaille pour, qui travaillent pour, qui agit pour,
                qui agissent pour, dévoués à, fidèles à, acquis à, financée par, dirigée par, contrôlée par, commandée par,
                pilotée par, soutenue par, parrainée par, payée par, payées par, aux mains de, aux mains du,""");
    }

    private static void addAuxiliary(Vocabulary words) {
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
                celui, d abord, aurait, auraient, soupçonné d avoir, soupçonnée d avoir, accusé d avoir, accusée d avoir,
                soupçonnés d avoir, connu pour, à l évidence, peut être, probablement, par deux fois, trouve, trouvent, tient,
                tiennent, cache, cachent, reste, délibérément, aussitôt, à plusieurs reprises, c est, c était, ce fut,
                c est à dire, c est bien, c est donc, connu, connus, connue, nous est connu, est connu, se trouve,
                se trouvent, se trouvait, se tient, se tiennent, se cache, se cachent, en train de, en train d, en question,
                à savoir, autrement dit, en personne, en clair, décidément, voulu, une fois encore, comme toujours,
                comme d habitude, depuis le début, dès le début, de sang froid, pour sa part, de son côté, porte un nom,
                se nomme, s appelle, a un nom, incombe à, incombe au, incombe aux, revient à, revient au, revient aux,
                en incombe à, en revient à, en cause,""");
    }

    private static void addJoins(Vocabulary words) {
        words.add(WordKind.JOINS, """
                et, puis, pour, afin de, afin d, avant de, avant d, et puis, en,""");
    }

    private static void addPassive(Vocabulary words) {
        words.add(WordKind.PASSIVE, """
                est, sont, était, étaient, fut, furent, été, être, sera, seraient, serait, soit, étant, comme l, comme le,
                comme les, comme la, comme un,""");
    }

    private static void addActive(Vocabulary words) {
        words.add(WordKind.ACTIVE, """
                a, ont, avait, avaient, aurait, auraient, ayant, aura, avoir, eut, s est, se sont, s était, s étaient,""");
    }

    private static void addRelative(Vocabulary words) {
        words.add(WordKind.RELATIVE, """
                qui, que, qu, lequel, laquelle, lesquels, ce sont, c est,""");
    }

    private static void addAttacks(Vocabulary words) {
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
                assaillir, assaillit, assaillissent, assaillissait, assaillissaient, assaillissant, anéantir, anéantit,
                anéantissent, anéantissait, anéantissaient, anéantissant, s infiltrer dans, piéger, piége, piégent, piégeait,
                piégeaient, piégea, piégèrent, piégeant, piégera, hameçonner, hameçonne, hameçonnent, hameçonnait,
                hameçonnaient, hameçonna, hameçonnèrent, hameçonnant, hameçonnera, altérer nos, altére nos, altérent nos,
                altérait nos, altéraient nos, altéra nos, altérèrent nos, altérant nos, altérera nos, altérer, altére,
                altérent, altérait, altéraient, altéra, altérèrent, altérant, altérera, attaquer à, attaque à, attaquent à,
                attaquait à, attaquaient à, attaqua à, attaquèrent à, attaquant à, attaquera à, pénétrer, pénétre, pénétrent,
                pénétrait, pénétraient, pénétra, pénétrèrent, pénétrant, pénétrera, pénétrer dans, pénétre dans,
                pénétrent dans, pénétrait dans, pénétraient dans, pénétra dans, pénétrèrent dans, pénétrant dans,
                pénétrera dans, s attaquer à, s attaquer aux, s attaquer au, ingérer, ingére, ingérent, ingérait, ingéraient,
                ingéra, ingérèrent, ingérant, ingérera, compromet, compromettent, compromettait, compromit, compromettre,
                compromettant, détruit, détruisent, détruisait, détruire, détruisant, détruisit, met hors service,
                mettent hors service, mettre hors service, met à l arrêt, mettre hors ligne, s introduit dans,
                s introduisent dans, s introduire dans, s est introduit, s est introduite, se sont introduits, s est infiltré,
                s est infiltrée, se sont infiltrés, s est attaqué, s est attaquée, se sont attaqués, s est emparé,
                s est emparée, se sont emparés, s empare de, s emparent de, s est ingéré, s est ingérée, se sont ingérés,
                s ingère dans, s en est pris, s en est prise, s en sont pris, s en prend à, s en prend aux, s en prennent à,
                s en prennent aux, s immisce dans, s est immiscé, s est livré, s est livrée, se livre à, prend pour cible,
                prennent pour cible, prend le contrôle de, pénètre, pénètrent, pénètre dans, pénètrent dans, accède à nos,
                lit nos, fait tomber nos, fait tomber notre, assiège, assiègent, assiégeait, assiégeaient, assiégea,
                assiégèrent, assiéger, assiégeant, assiégera, torpille, torpillent, torpillait, torpillaient, torpilla,
                torpillèrent, torpiller, torpillant, torpillera, dépouille, dépouillent, dépouillait, dépouillaient,
                dépouilla, dépouillèrent, dépouiller, dépouillant, dépouillera, pilonne, pilonnent, pilonnait, pilonnaient,
                pilonna, pilonnèrent, pilonner, pilonnant, pilonnera, mitraille, mitraillent, mitraillait, mitraillaient,
                mitrailla, mitraillèrent, mitrailler, mitraillant, mitraillera, submerge nos, submergent nos, submergeait nos,
                submergeaient nos, submergea nos, submergèrent nos, submerger nos, submergeant nos, submergera nos,
                submerge notre, submergent notre, submergeait notre, submergeaient notre, submergea notre, submergèrent notre,
                submerger notre, submergeant notre, submergera notre, inonde nos, inondent nos, inondait nos, inondaient nos,
                inonda nos, inondèrent nos, inonder nos, inondant nos, inondera nos, inonde notre, inondent notre,
                inondait notre, inondaient notre, inonda notre, inondèrent notre, inonder notre, inondant notre,
                inondera notre, harcele, harcelent, harcelait, harcelaient, harcela, harcelèrent, harceler, harcelant,
                harcelera, malmene, malmenent, malmenait, malmenaient, malmena, malmenèrent, malmener, malmenant, malmenera,
                terrorise, terrorisent, terrorisait, terrorisaient, terrorisa, terrorisèrent, terroriser, terrorisant,
                terrorisera, subtilise, subtilisent, subtilisait, subtilisaient, subtilisa, subtilisèrent, subtiliser,
                subtilisant, subtilisera, siphonne, siphonnent, siphonnait, siphonnaient, siphonna, siphonnèrent, siphonner,
                siphonnant, siphonnera, soutire, soutirent, soutirait, soutiraient, soutira, soutirèrent, soutirer, soutirant,
                soutirera, usurpe, usurpent, usurpait, usurpaient, usurpa, usurpèrent, usurper, usurpant, usurpera, truque,
                truquent, truquait, truquaient, truqua, truquèrent, truquer, truquant, truquera, pourrit, pourrissent,
                pourrissait, pourrissaient, pourrir, pourrissant, pourrira, gangrene, gangrenent, gangrenait, gangrenaient,
                gangrena, gangrenèrent, gangrener, gangrenant, gangrenera, minait, minaient, mina, minèrent, minant, minera,
                noyaute, noyautent, noyautait, noyautaient, noyauta, noyautèrent, noyauter, noyautant, noyautera, dynamite,
                dynamitent, dynamitait, dynamitaient, dynamita, dynamitèrent, dynamiter, dynamitant, dynamitera, trafique,
                trafiquent, trafiquait, trafiquaient, trafiqua, trafiquèrent, trafiquer, trafiquant, trafiquera, dupe, dupent,
                dupait, dupaient, dupa, dupèrent, duper, dupant, dupera, force nos, forcent nos, forçait nos, forçaient nos,
                força nos, forcèrent nos, forcer nos, forçant nos, forcera nos, force notre, forcent notre, forçait notre,
                forçaient notre, força notre, forcèrent notre, forcer notre, forçant notre, forcera notre, fouille nos,
                fouillent nos, fouillait nos, fouillaient nos, fouilla nos, fouillèrent nos, fouiller nos, fouillant nos,
                fouillera nos, fouille notre, fouillent notre, fouillait notre, fouillaient notre, fouilla notre,
                fouillèrent notre, fouiller notre, fouillant notre, fouillera notre, fracture, fracturent, fracturait,
                fracturaient, fractura, fracturèrent, fracturer, fracturant, fracturera, cannibalise, cannibalisent,
                cannibalisait, cannibalisaient, cannibalisa, cannibalisèrent, cannibaliser, cannibalisant, cannibalisera,
                garde un pied dans, gardent un pied dans, a pris pied dans, se trouve dans nos, occupe nos, fait la guerre à,
                mène la guerre à, nous fait la guerre, se promène dans nos, se balade dans nos, rôde dans nos,
                se cache dans nos, prend en otage, prennent en otage, met à genoux, mettent à genoux, met à terre,
                met en panne, mettre en panne, met hors d état, fait main basse sur, s est servi dans, s est servie dans,
                s est invité dans, s est glissé dans, est entré dans nos, est entré dans notre, est entrée dans nos,
                sont entrés dans nos, entre dans nos, entrent dans nos, forcé nos, à l ouvrage dans, à l œuvre dans,
                s en prend, s en prennent, s en prenait, s en prenaient, s en prendre, en prendre à, tapi dans, tapie dans,
                tapis dans, terré dans, embusqué dans, niché dans, installé dans nos, installé dans notre, logé dans nos,
                logé dans notre,""");
    }

    private static void addAttacked(Vocabulary words) {
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
                assaillis, assaillies, anéanti, anéantie, anéantis, anéanties, piégé, piégée, piégés, piégées, hameçonné,
                hameçonnée, hameçonnés, hameçonnées, altéré nos, altérée nos, altérés nos, altérées nos, altéré, altérée,
                altérés, altérées, attaqué à, attaquée à, attaqués à, attaquées à, pénétré, pénétrée, pénétrés, pénétrées,
                pénétré dans, pénétrée dans, pénétrés dans, pénétrées dans, ingéré, ingérée, ingérés, ingérées, compromis,
                compromise, compromises, détruit, détruite, détruits, détruites, mis hors service, mise hors service,
                mis à l arrêt, mis hors ligne, mis hors d état, mis à genoux, introduit, introduite, introduits, introduites,
                pris pour cible, prise pour cible, prises pour cible, pris d assaut, pris le contrôle de, pris le contrôle du,
                pris le contrôle des, eu accès à nos, accédé à nos, déclaré la guerre à, fait tomber nos, fait tomber notre,
                plongé, privé nos, assiégé, assiégée, assiégés, assiégées, torpillé, torpillée, torpillés, torpillées,
                dépouillé, dépouillée, dépouillés, dépouillées, pilonné, pilonnée, pilonnés, pilonnées, mitraillé, mitraillée,
                mitraillés, mitraillées, submergé nos, submergée nos, submergés nos, submergées nos, submergé notre,
                submergée notre, submergés notre, submergées notre, inondé nos, inondée nos, inondés nos, inondées nos,
                inondé notre, inondée notre, inondés notre, inondées notre, harcelé, harcelée, harcelés, harcelées, malmené,
                malmenée, malmenés, malmenées, terrorisé, terrorisée, terrorisés, terrorisées, subtilisé, subtilisée,
                subtilisés, subtilisées, siphonné, siphonnée, siphonnés, siphonnées, soutiré, soutirée, soutirés, soutirées,
                usurpé, usurpée, usurpés, usurpées, truqué, truquée, truqués, truquées, pourri, pourrie, pourris, pourries,
                gangrené, gangrenée, gangrenés, gangrenées, miné, minée, minés, minées, noyauté, noyautée, noyautés,
                noyautées, dynamité, dynamitée, dynamités, dynamitées, trafiqué, trafiquée, trafiqués, trafiquées, dupé,
                dupée, dupés, dupées, forcé nos, forcée nos, forcés nos, forcées nos, forcé notre, forcée notre, forcés notre,
                forcées notre, fouillé nos, fouillée nos, fouillés nos, fouillées nos, fouillé notre, fouillée notre,
                fouillés notre, fouillées notre, fracturé, fracturée, fracturés, fracturées, cannibalisé, cannibalisée,
                cannibalisés, cannibalisées, pris en otage, prise en otage, mis à terre, mis en panne, mise en panne,
                mis à sac, mise à sac, fait main basse sur, pris pied dans,""");
    }

    private static void addDoes(Vocabulary words) {
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
                injecte, injectent, injectait, injectaient, injecta, injectèrent, injectant, injectera, introduire, diffuser,
                diffuse, diffusent, diffusait, diffusaient, diffusa, diffusèrent, diffusant, diffusera, propager, propage,
                propagent, propageait, propageaient, propagea, propagèrent, propageant, propagera, utiliser, utilise,
                utilisent, utilisait, utilisaient, utilisa, utilisèrent, utilisant, utilisera, employer, employe, employent,
                employait, employaient, employa, employèrent, employant, employera, provoquer, provoque, provoquent,
                provoquait, provoquaient, provoqua, provoquèrent, provoquant, provoquera, causer, cause, causent, causait,
                causaient, causa, causèrent, causant, causera, instiguer, instigue, instiguent, instiguait, instiguaient,
                instigua, instiguèrent, instiguant, instiguera, coordonner, coordonne, coordonnent, coordonnait,
                coordonnaient, coordonna, coordonnèrent, coordonnant, coordonnera, monter, monte, montent, montait, montaient,
                monta, montèrent, montant, montera, engager, engage, engagent, engageait, engageaient, engagea, engagèrent,
                engageant, engagera, poursuivre, continuer, continue, continuent, continuait, continuaient, continua,
                continuèrent, continuant, continuera, répéter, répéte, répétent, répétait, répétaient, répéta, répétèrent,
                répétant, répétera, intensifier, intensifie, intensifient, intensifiait, intensifiaient, intensifia,
                intensifièrent, intensifiant, intensifiera, multiplier, multiplie, multiplient, multipliait, multipliaient,
                multiplia, multiplièrent, multipliant, multipliera, encourager, encourage, encouragent, encourageait,
                encourageaient, encouragea, encouragèrent, encourageant, encouragera, inspirer, inspire, inspirent, inspirait,
                inspiraient, inspira, inspirèrent, inspirant, inspirera, autoriser, autorise, autorisent, autorisait,
                autorisaient, autorisa, autorisèrent, autorisant, autorisera, approuver, approuve, approuvent, approuvait,
                approuvaient, approuva, approuvèrent, approuvant, approuvera, soutenir, armer, arme, arment, armait, armaient,
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
                relança, relancèrent, relançant, relancera, reprendre, aider, aide, aident, aidait, aidaient, aida, aidèrent,
                aidant, aidera, procéder à, procéde à, procédent à, procédait à, procédaient à, procéda à, procédèrent à,
                procédant à, procédera à, participer à, participe à, participent à, participait à, participaient à,
                participa à, participèrent à, participant à, participera à, riposter par, riposte par, ripostent par,
                ripostait par, ripostaient par, riposta par, ripostèrent par, ripostant par, ripostera par, opérer, opére,
                opérent, opérait, opéraient, opéra, opérèrent, opérant, opérera, contrôler, contrôle, contrôlent, contrôlait,
                contrôlaient, contrôla, contrôlèrent, contrôlant, contrôlera, conduit, conduisent, conduisait, conduire,
                conduisant, commet, commettent, commettait, commit, commettre, commettant, entreprend, entreprennent,
                entreprendre, soutient, soutiennent, soutenait, introduit, introduisent, répand, répandent, répandre, conçoit,
                conçoivent, poursuit, poursuivent, produit, fait usage de, se servent de, se rend coupable de, se livre à,
                fait partie de, met fin à ses, mettre fin à ses, mette fin à ses, ourdit, ourdissent, ourdir, pose, posent,
                posait, posaient, posa, posèrent, poser, posant, posera, dissimule, dissimulent, dissimulait, dissimulaient,
                dissimula, dissimulèrent, dissimuler, dissimulant, dissimulera, sème, sèment, semait, semer, semant, maquille,
                maquillent, maquillait, maquillaient, maquilla, maquillèrent, maquiller, maquillant, maquillera, déguise,
                déguisent, déguisait, déguisaient, déguisa, déguisèrent, déguiser, déguisant, déguisera, travestit,
                travestissent, travestissait, travestissaient, travestir, travestissant, travestira, répète, répètent,
                renouvele, renouvelent, renouvelait, renouvelaient, renouvela, renouvelèrent, renouveler, renouvelant,
                renouvelera, réitère, réitèrent, réitérait, réitéraient, réitéra, réitérèrent, réitérer, réitérant, réitérera,
                rémunère, rémunèrent, rémunérait, rémunéraient, rémunéra, rémunérèrent, rémunérer, rémunérant, rémunérera,
                embauche, embauchent, embauchait, embauchaient, embaucha, embauchèrent, embaucher, embauchant, embauchera,
                charge, chargent, chargeait, chargeaient, chargea, chargèrent, charger, chargeant, chargera, commande,
                commandent, commandait, commandaient, commanda, commandèrent, commander, commandant, commandera, perpètre,
                perpètrent, concevoir, introduisait, introduisit, introduisant, poursuivait, poursuivit, poursuivant, reprend,
                reprennent, reprenait, reprit, reprenant, mène, mènent, mènera, déploie, déploient, emploie, emploient, paie,
                paient, inocule, inoculent, inoculait, inoculaient, inocula, inoculèrent, inoculer, inoculant, inoculera,
                insère, insèrent, insérait, inséraient, inséra, insérèrent, insérer, insérant, insérera, loge, logent,
                logeait, logeaient, logea, logèrent, loger, logeant, logera, incorpore, incorporent, incorporait,
                incorporaient, incorpora, incorporèrent, incorporer, incorporant, incorporera, largue, larguent, larguait,
                larguaient, largua, larguèrent, larguer, larguant, larguera, enfouit, enfouissent, enfouissait, enfouissaient,
                enfouir, enfouissant, enfouira, avoue, avouent, avouait, avouaient, avoua, avouèrent, avouer, avouant,
                avouera, machine, machinent, machinait, machinaient, machina, machinèrent, machiner, machinant, machinera,
                manigance, manigancent, manigançait, manigançaient, manigança, manigancèrent, manigancer, manigançant,
                manigancera, trame, trament, tramait, tramaient, trama, tramèrent, tramer, tramant, tramera, complote,
                complotent, complotait, complotaient, complota, complotèrent, comploter, complotant, complotera, expérimente,
                expérimentent, expérimentait, expérimentaient, expérimenta, expérimentèrent, expérimenter, expérimentant,
                expérimentera, essaye, essayent, essayait, essayaient, essaya, essayèrent, essayer, essayant, essayera,
                pointe, pointent, pointait, pointaient, pointa, pointèrent, pointer, pointant, pointera, braque, braquent,
                braquait, braquaient, braqua, braquèrent, braquer, braquant, braquera, envoie, envoient, envoyait, envoya,
                envoyer, envoyant, enverra, teste, testent, testait, testaient, testa, testèrent, tester, testant, testera,
                écrit, écrivent, écrivait, écrivit, écrire, écrivant,""");
    }

    private static void addDone(Vocabulary words) {
        words.add(WordKind.DONE, """
                lancé, lancée, lancés, lancées, mené, menée, menés, menées, perpétré, perpétrée, perpétrés, perpétrées,
                commandité, commanditée, commandités, commanditées, ordonné, ordonnée, ordonnés, ordonnées, orchestré,
                orchestrée, orchestrés, orchestrées, dirigé, dirigée, dirigés, dirigées, organisé, organisée, organisés,
                organisées, planifié, planifiée, planifiés, planifiées, préparé, préparée, préparés, préparées, exécuté,
                exécutée, exécutés, exécutées, déclenché, déclenchée, déclenchés, déclenchées, piloté, pilotée, pilotés,
                pilotées, sponsorisé, sponsorisée, sponsorisés, sponsorisées, parrainé, parrainée, parrainés, parrainées,
                financé, financée, financés, financées, fomenté, fomentée, fomentés, fomentées, installé, installée,
                installés, installées, implanté, implantée, implantés, implantées, placé, placée, placés, placées, déployé,
                déployée, déployés, déployées, injecté, injectée, injectés, injectées, diffusé, diffusée, diffusés, diffusées,
                propagé, propagée, propagés, propagées, utilisé, utilisée, utilisés, utilisées, employé, employée, employés,
                employées, provoqué, provoquée, provoqués, provoquées, causé, causée, causés, causées, instigué, instiguée,
                instigués, instiguées, coordonné, coordonnée, coordonnés, coordonnées, monté, montée, montés, montées, engagé,
                engagée, engagés, engagées, continué, continuée, continués, continuées, répété, répétée, répétés, répétées,
                intensifié, intensifiée, intensifiés, intensifiées, multiplié, multipliée, multipliés, multipliées, encouragé,
                encouragée, encouragés, encouragées, inspiré, inspirée, inspirés, inspirées, autorisé, autorisée, autorisés,
                autorisées, approuvé, approuvée, approuvés, approuvées, armé, armée, armés, armées, formé, formée, formés,
                formées, entraîné, entraînée, entraînés, entraînées, recruté, recrutée, recrutés, recrutées, payé, payée,
                payés, payées, abrité, abritée, abrités, abritées, hébergé, hébergée, hébergés, hébergées, protégé, protégée,
                protégés, protégées, toléré, tolérée, tolérés, tolérées, camouflé, camouflée, camouflés, camouflées, caché,
                cachée, cachés, cachées, glissé, glissée, glissés, glissées, signé, signée, signés, signées, revendiqué,
                revendiquée, revendiqués, revendiquées, assumé, assumée, assumés, assumées, supervisé, supervisée, supervisés,
                supervisées, téléguidé, téléguidée, téléguidés, téléguidées, manipulé, manipulée, manipulés, manipulées,
                développé, développée, développés, développées, créé, créée, créés, créées, libéré, libérée, libérés,
                libérées, lâché, lâchée, lâchés, lâchées, incité, incitée, incités, incitées, arrêté ses, arrêtée ses,
                arrêtés ses, arrêtées ses, cessé ses, cessée ses, cessés ses, cessées ses, stoppé ses, stoppée ses,
                stoppés ses, stoppées ses, relancé, relancée, relancés, relancées, aidé, aidée, aidés, aidées, procédé à,
                procédée à, procédés à, procédées à, participé à, participée à, participés à, participées à, riposté par,
                ripostée par, ripostés par, ripostées par, opéré, opérée, opérés, opérées, contrôlé, contrôlée, contrôlés,
                contrôlées, conduit, conduite, conduits, conduites, commis, commise, commises, entrepris, entreprise,
                entreprises, soutenu, soutenue, soutenus, soutenues, introduit, introduite, introduits, introduites, répandu,
                répandue, répandus, conçu, conçue, conçus, conçues, écrit, écrite, voulu, voulue, ourdi, ourdie, fourni,
                fournie, fournis, poursuivi, poursuivie, fait, faite, fait usage de, donné l ordre de, donné l ordre d,
                s est rendu coupable de, mis au point, mis en œuvre, mise en œuvre, monté de toutes pièces, l œuvre, œuvre,
                le fait, dû, due, dus, dues, ourdis, ourdies, posé, posée, posés, posées, dissimulé, dissimulée, dissimulés,
                dissimulées, semé, semée, semés, semées, maquillé, maquillée, maquillés, maquillées, déguisé, déguisée,
                déguisés, déguisées, travesti, travestie, travestis, travesties, renouvelé, renouvelée, renouvelés,
                renouvelées, réitéré, réitérée, réitérés, réitérées, rémunéré, rémunérée, rémunérés, rémunérées, embauché,
                embauchée, embauchés, embauchées, chargé, chargée, chargés, chargées, commandé, commandée, commandés,
                commandées, poursuivis, poursuivies, repris, reprise, reprises, inoculé, inoculée, inoculés, inoculées,
                inséré, insérée, insérés, insérées, logé, logée, logés, logées, incorporé, incorporée, incorporés,
                incorporées, largué, larguée, largués, larguées, enfoui, enfouie, enfouis, enfouies, avoué, avouée, avoués,
                avouées, machiné, machinée, machinés, machinées, manigancé, manigancée, manigancés, manigancées, tramé,
                tramée, tramés, tramées, comploté, complotée, complotés, complotées, expérimenté, expérimentée, expérimentés,
                expérimentées, essayé, essayée, essayés, essayées, pointé, pointée, pointés, pointées, braqué, braquée,
                braqués, braquées, envoyé, envoyée, envoyés, envoyées, convoqué, convoquée, convoqués, convoquées, mobilisé,
                mobilisés, testé, testée, testés, testées, acheté, achetée, achetés, achetées, acquis, acquise, activé,
                activée, écrits, écrites,""");
    }

    private static void addDamages(Vocabulary words) {
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
                désactiver, désactive, désactivent, désactivait, désactivaient, désactiva, désactivèrent, désactivant,
                désactivera, interrompre, neutraliser, neutralise, neutralisent, neutralisait, neutralisaient, neutralisa,
                neutralisèrent, neutralisant, neutralisera, vider, vide, vident, vidait, vidaient, vida, vidèrent, vidant,
                videra, fausser, fausse, faussent, faussait, faussaient, faussa, faussèrent, faussant, faussera, altérer,
                altére, altérent, altérait, altéraient, altéra, altérèrent, altérant, altérera, écouter, écoute, écoutent,
                écoutait, écoutaient, écouta, écoutèrent, écoutant, écoutera, copier, copie, copient, copiait, copiaient,
                copia, copièrent, copiant, copiera, noyer, noye, noyent, noyait, noyaient, noya, noyèrent, noyant, noyera,
                priver, prive, privent, privait, privaient, priva, privèrent, privant, privera, éteindre, scanner, scanne,
                scannent, scannait, scannaient, scanna, scannèrent, scannant, scannera, sonder, sonde, sondent, sondait,
                sondaient, sonda, sondèrent, sondant, sondera, verrouiller, verrouille, verrouillent, verrouillait,
                verrouillaient, verrouilla, verrouillèrent, verrouillant, verrouillera, abîmer, abîme, abîment, abîmait,
                abîmaient, abîma, abîmèrent, abîmant, abîmera, entraver, entrave, entravent, entravait, entravaient, entrava,
                entravèrent, entravant, entravera, ralentir, ralentit, ralentissent, ralentissait, ralentissaient,
                ralentissant, dégrader, dégrade, dégradent, dégradait, dégradaient, dégrada, dégradèrent, dégradant,
                dégradera, sectionner, sectionne, sectionnent, sectionnait, sectionnaient, sectionna, sectionnèrent,
                sectionnant, sectionnera, surcharger, surcharge, surchargent, surchargeait, surchargeaient, surchargea,
                surchargèrent, surchargeant, surchargera, surveiller, surveille, surveillent, surveillait, surveillaient,
                surveilla, surveillèrent, surveillant, surveillera, éteint, éteignent, éteignait, interrompt, interrompent,
                interrompait, rompt, rompent, lit, met à l arrêt, met hors ligne, corrompt, corrompent, plonge, fait tomber,
                aveugle, aveuglent, aveuglait, aveuglaient, aveugla, aveuglèrent, aveugler, aveuglant, aveuglera, éteignit,
                éteignant, interrompit, interrompant, corrompait, corrompit, corrompre, corrompant, noie, noient, plongent,
                plongeait, plongeaient, plongea, plongèrent, plonger, plongeant, plongera, saigne, saignent, saignait,
                saignaient, saigna, saignèrent, saigner, saignant, saignera, affame, affament, affamait, affamaient, affama,
                affamèrent, affamer, affamant, affamera, étouffe, étouffent, étouffait, étouffaient, étouffa, étouffèrent,
                étouffer, étouffant, étouffera, dérègle, dérèglent, déréglait, déréglaient, dérégla, déréglèrent, dérégler,
                déréglant, déréglera, truque, truquent, truquait, truquaient, truqua, truquèrent, truquer, truquant, truquera,
                renverse, renversent, renversait, renversaient, renversa, renversèrent, renverser, renversant, renversera,
                incendie, incendient, incendiait, incendiaient, incendia, incendièrent, incendier, incendiant, incendiera,
                brûle, brûlent, brûlait, brûlaient, brûla, brûlèrent, brûler, brûlant, brûlera, sabote, sabotent, sabotait,
                sabotaient, sabota, sabotèrent, saboter, sabotant, sabotera, dépossède, dépossèdent, dépossédait,
                dépossédaient, déposséda, dépossédèrent, déposséder, dépossédant, dépossédera, dépouille, dépouillent,
                dépouillait, dépouillaient, dépouilla, dépouillèrent, dépouiller, dépouillant, dépouillera, trompe, trompent,
                trompait, trompaient, trompa, trompèrent, tromper, trompant, trompera, trafique, trafiquent, trafiquait,
                trafiquaient, trafiqua, trafiquèrent, trafiquer, trafiquant, trafiquera, tue, tuent, tuait, tuaient, tua,
                tuèrent, tuer, tuant, tuera, met en danger, mettent en danger, mettait en danger, mettaient en danger,
                mit en danger, mettre en danger, mettant en danger, mettra en danger, rafle, raflent, raflait, raflaient,
                rafla, raflèrent, rafler, raflant, raflera, empoche, empochent, empochait, empochaient, empocha, empochèrent,
                empocher, empochant, empochera, emporte, emportent, emportait, emportaient, emporta, emportèrent, emporter,
                emportant, emportera, font tomber, faisait tomber, faisaient tomber, fit tomber, faisant tomber, faire tomber,
                fera tomber, feront tomber, fait dérailler, font dérailler, faisait dérailler, faisaient dérailler,
                fit dérailler, faisant dérailler, faire dérailler, fera dérailler, feront dérailler, fait sauter, font sauter,
                faisait sauter, faisaient sauter, fit sauter, faisant sauter, faire sauter, fera sauter, feront sauter,
                mettent hors ligne, mettait hors ligne, mettaient hors ligne, mit hors ligne, mettre hors ligne,
                mettant hors ligne, mettra hors ligne, mettent à l arrêt, mettait à l arrêt, mettaient à l arrêt,
                mit à l arrêt, mettre à l arrêt, mettant à l arrêt, mettra à l arrêt, lisent, lisait, lisaient, lire,""");
    }

    private static void addDamaged(Vocabulary words) {
        words.add(WordKind.DAMAGED, """
                coupé, coupée, coupés, coupées, bloqué, bloquée, bloqués, bloquées, perturbé, perturbée, perturbés,
                perturbées, endommagé, endommagée, endommagés, endommagées, effacé, effacée, effacés, effacées, supprimé,
                supprimée, supprimés, supprimées, crypté, cryptée, cryptés, cryptées, exploité, exploitée, exploités,
                exploitées, forcé, forcée, forcés, forcées, menacé, menacée, menacés, menacées, saturé, saturée, saturés,
                saturées, désorganisé, désorganisée, désorganisés, désorganisées, désactivé, désactivée, désactivés,
                désactivées, neutralisé, neutralisée, neutralisés, neutralisées, vidé, vidée, vidés, vidées, faussé, faussée,
                faussés, faussées, altéré, altérée, altérés, altérées, écouté, écoutée, écoutés, écoutées, copié, copiée,
                copiés, copiées, noyé, noyée, noyés, noyées, privé, privée, privés, privées, scanné, scannée, scannés,
                scannées, sondé, sondée, sondés, sondées, verrouillé, verrouillée, verrouillés, verrouillées, abîmé, abîmée,
                abîmés, abîmées, entravé, entravée, entravés, entravées, ralenti, ralentie, ralentis, ralenties, dégradé,
                dégradée, dégradés, dégradées, sectionné, sectionnée, sectionnés, sectionnées, surchargé, surchargée,
                surchargés, surchargées, surveillé, surveillée, surveillés, surveillées, éteint, éteinte, éteints, interrompu,
                interrompue, interrompus, rompu, rompue, rompus, lu, lus, mis à l arrêt, mis hors ligne, corrompu, corrompue,
                corrompus, plongé, fait tomber, aveuglé, aveuglée, aveuglés, aveuglées, éteintes, interrompues, corrompues,
                plongée, plongés, plongées, saigné, saignée, saignés, saignées, affamé, affamée, affamés, affamées, étouffé,
                étouffée, étouffés, étouffées, déréglé, déréglée, déréglés, déréglées, truqué, truquée, truqués, truquées,
                renversé, renversée, renversés, renversées, incendié, incendiée, incendiés, incendiées, brûlé, brûlée, brûlés,
                brûlées, saboté, sabotée, sabotés, sabotées, dépossédé, dépossédée, dépossédés, dépossédées, dépouillé,
                dépouillée, dépouillés, dépouillées, trompé, trompée, trompés, trompées, trafiqué, trafiquée, trafiqués,
                trafiquées, tué, tuée, tués, tuées, mis en danger, mise en danger, mises en danger, raflé, raflée, raflés,
                raflées, empoché, empochée, empochés, empochées, emporté, emportée, emportés, emportées, faite tomber,
                faits tomber, faites tomber, fait dérailler, faite dérailler, faits dérailler, faites dérailler, fait sauter,
                faite sauter, faits sauter, faites sauter, mise hors ligne, mises hors ligne, mise à l arrêt, mises à l arrêt,""");
    }

    private static void addBehind(Vocabulary words) {
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
                répondre d, reconnu avoir mené, trempé dans, à blâmer pour, tire les ficelles de, tire les ficelles du,
                tire les ficelles des, tire les ficelles d, à la manœuvre de, à la manœuvre du, à la manœuvre des,
                à la manœuvre d, à la manœuvre dans, donné son feu vert à, donné son feu vert au, donné son feu vert aux,
                donné leur feu vert à, donné leur feu vert au, donné leur feu vert aux, donne son feu vert à,
                donne son feu vert au, donne son feu vert aux, donné le feu vert à, donné le feu vert au,
                donné le feu vert aux, donné son aval à, donné son aval au, donné son aval aux, donné leur aval à,
                donné leur aval au, donné leur aval aux, donné sa bénédiction à, donné sa bénédiction au,
                donné sa bénédiction aux, donné l ordre de, donné l ordre du, donné l ordre des, donné l ordre d,
                donné ordre de, donné ordre du, donné ordre des, donné ordre d, au cœur de, au cœur du, au cœur des,
                au cœur d, l âme de, l âme du, l âme des, l âme d, cheville ouvrière de, cheville ouvrière du,
                cheville ouvrière des, cheville ouvrière d, tête pensante de, tête pensante du, tête pensante des,
                tête pensante d, véritable auteur de, véritable auteur du, véritable auteur des, véritable auteur d,
                donneur d ordre de, donneur d ordre du, donneur d ordre des, donneur d ordre d, partie prenante de,
                partie prenante du, partie prenante des, partie prenante d, consenti à, consenti au, consenti aux,
                complice dans, main derrière, puissance derrière, le cerveau de, le cerveau du, le cerveau des, le cerveau d,
                responsable direct de, responsable direct du, responsable direct des, responsable direct d,
                pleinement responsable de, pleinement responsable du, pleinement responsable des, pleinement responsable d,
                directement responsable de, directement responsable du, directement responsable des,
                directement responsable d, seul responsable de, seul responsable du, seul responsable des, seul responsable d,
                entièrement responsable de, entièrement responsable du, entièrement responsable des,
                entièrement responsable d, coupable directe de, coupable directe du, coupable directe des, coupable directe d,
                organisateur de, organisateur du, organisateur des, organisateur d, organisatrice de, organisatrice du,
                organisatrice des, organisatrice d, organisateurs de, organisateurs du, organisateurs des, organisateurs d,
                maître d œuvre de, maître d œuvre du, maître d œuvre des, maître d œuvre d, ordonnateur de, ordonnateur du,
                ordonnateur des, ordonnateur d, inspirateur de, inspirateur du, inspirateur des, inspirateur d,
                puissance à l origine de, puissance à l origine du, puissance à l origine des, la responsabilité de,
                la responsabilité du, la responsabilité des, la responsabilité d, responsabilité de, responsabilité du,
                responsabilité des, responsabilité d,""");
    }

    private static void addGuilty(Vocabulary words) {
        words.add(WordKind.GUILTY, """
                coupable, coupables, responsable, responsables, l agresseur, agresseur, l attaquant, attaquant, attaquants,
                pirate, pirates, commanditaire, instigateur, fautif, à la manœuvre, derrière cela, derrière tout cela,
                derrière ça, derrière tout ça, fait cela, fait ça, fait le coup, a fait le coup, ennemi,
                en guerre contre nous, récidive, récidivent, récidivé, passé à l acte, passe à l acte, passés à l acte,
                frappe encore, frappé encore, remet ça, remis ça, derrière tout, tire les ficelles, tirent les ficelles,
                tiré les ficelles, tirait les ficelles, notre agresseur, l adversaire, l ennemi, notre adversaire,
                notre ennemi, fait la guerre, donneur d ordre, donneur d ordres, le donneur d ordre, derrière ce coup,
                fait tout cela, franchi la ligne rouge, mené le bal, aux manettes, l a fait, l ont fait, c est elle,
                c était lui, pris sur le fait, prise sur le fait, prises sur le fait, pris la main dans le sac,
                prise la main dans le sac, la main dans le sac, pris en flagrant délit, en flagrant délit, ment lorsqu,
                ment quand, mentent, porte l entière responsabilité, porte la pleine responsabilité,
                porte seul la responsabilité, porte toute la responsabilité, entièrement responsable, seul responsable,
                pleinement responsable, directement responsable, nous l a fait, nous a fait cela, nous a fait ça,
                nous a fait subir, nous a fait le coup, remis le couvert, derrière le clavier, dirigé la manœuvre,
                fait les deux, mené la manœuvre, tenu le clavier,""");
    }

    private static void addBy(Vocabulary words) {
        words.add(WordKind.BY, """
                par, pour le compte de, pour le compte du, pour le compte des, pour le compte d, au nom de, au nom du,
                au nom des, au nom d, au profit de, au profit du, au profit des, au profit d, au bénéfice de, au bénéfice du,
                au bénéfice des, au bénéfice d, dans l intérêt de, dans l intérêt du, dans l intérêt des, dans l intérêt d,
                du fait de, du fait du, du fait des, du fait d, aux mains de, aux mains du, aux mains des, aux mains d,
                avec l aval de, avec l aval du, avec l aval des, avec l aval d, sous la direction de, sous la direction du,
                sous la direction des, sous la direction d, sous les ordres de, sous les ordres du, sous les ordres des,
                sous les ordres d,""");
    }

    private static void addOrdered(Vocabulary words) {
        words.add(WordKind.ORDERED, """
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
                la faute du, la faute des, la faute d, la signature de, la signature du, la signature des, la signature d,
                porte la signature de, porte la signature du, porte la signature des, porte la signature d,
                porte la marque de, porte la marque du, porte la marque des, porte la marque d, agissant pour,
                travaillant pour, agissant pour le compte de, agissant pour le compte du, agissant pour le compte des,
                agissant pour le compte d, avec la bénédiction de, avec la bénédiction du, avec la bénédiction des,
                avec la bénédiction d, responsabilité de, responsabilité du, responsabilité des, responsabilité d,
                vient tout droit de, vient tout droit du, vient tout droit des, vient tout droit d, remonte à, remonte au,
                remonte aux, remontent à, remontent au, remontent aux, envoyé par, envoyée par, envoyés par, envoyées par,
                dépêché par, dépêchés par, recruté par, recrutée par, recrutés par, recrutées par, payée par, payées par,
                convoqué par, convoqués par, voulu par, voulue par, voulus par, voulues par, décidé par, décidée par,
                décidés par, décidées par, autorisé par, autorisée par, planifié par, planifiée par, planifiés par,
                planifiées par, conçu par, conçue par, organisé par, organisée par, organisés par, organisées par,
                inspiré par, inspirée par, fomenté par, fomentée par, fomentés par, ourdi par, ourdie par, missionné par,
                missionnés par, mandaté par, mandatés par, mandatée par, téléguidé par, téléguidée par, téléguidés par,
                télécommandé par, télécommandée par, manipulé par, manipulée par, manipulés par, actionné par, actionnés par,
                commandé par, commandée par, commandés par, commandées par, rémunéré par, rémunérés par, formé par,
                formés par, équipé par, équipés par, armé par, armés par, instruit par, encadré par, encadrés par, émane de,
                émane du, émane des, émane d, émanent de, émanent du, émanait de, émanait du, provient du gouvernement de,
                vient du gouvernement de, au profit exclusif de, avec l argent de, avec l argent du, avec la complicité de,
                avec la complicité du, avec l accord du gouvernement de, sur les instructions de, sur les instructions du,
                est un instrument de, instrument de, une création de, le bras armé de, bras armé de, marionnette de,
                marionnettes de, pilotée depuis, pilotées depuis, piloté depuis, dirigée depuis, commandée depuis,
                orchestrée depuis, décidée à, ordonnée depuis, sous les ordres directs de, prennent leurs ordres de,
                prennent leurs ordres du, rendent compte à, rendaient compte à, rendaient compte au, obéissait à,
                obéissaient à, à l ordre de, sur commande de, sur commande du, appartient à, appartient au, appartenait à,
                appartenait au, appartiennent à, appartiennent au, appartient aux, un cadeau de, un cadeau du, un cadeau des,
                un cadeau d, signée de la main de, signée de la main du, signée de la main des, signée de la main d,
                consignes de, consignes du, consignes des, consignes d, des consignes de, des consignes du, des consignes des,
                des consignes d, sous la protection de, sous la protection du, sous la protection des, sous la protection d,
                sous l autorité de, sous l autorité du, sous l autorité des, sous l autorité d, à la botte de, à la botte du,
                à la botte des, à la botte d, faux nez de, faux nez du, faux nez des, faux nez d, paravent de, paravent du,
                paravent des, paravent d, homme de paille de, homme de paille du, homme de paille des, homme de paille d,
                pour les besoins de, pour les besoins du, pour les besoins des, pour les besoins d, aux frais de,
                aux frais du, aux frais des, aux frais d, avec l appui du gouvernement de, avec l appui du gouvernement du,
                avec l appui du gouvernement des, avec l appui du gouvernement d, conçue à, conçu à, pensée à, ourdie à,
                préparée à, au plus haut niveau de l État à, au sommet de l État à, au plus haut niveau à,
                au plus haut niveau de, au plus haut niveau du, au plus haut niveau des, au plus haut niveau d,
                ne peut venir que de, ne peut venir que du, ne peuvent venir que de, ne pouvait venir que de,
                ne peut provenir que de, ne peut émaner que de, vient de chez, siègent à, siège à la présidence de,
                vient directement de, vient directement du, viennent tout droit de, prennent leurs instructions de,
                prennent leurs instructions auprès de, reçoivent leurs ordres de, reçoivent leurs ordres du,
                reçoit ses ordres de, reçoit ses ordres du, ordres de, ordres du, les ordres de, les ordres du,
                pour le compte de, pour le compte du, pour le compte des, pour le compte d, au nom de, au nom du, au nom des,
                au nom d, employés par, sous les ordres de, sous les ordres du, sous les ordres des, sous les ordres d,
                sous le contrôle de, sous le contrôle du, sous le contrôle des, sous le contrôle d, relevant de, relevant du,
                relevant des, relevant d, affiliés à, affiliés au, affiliés aux, affilié à, affilié au, affilié aux,
                protégés par, abrités par, tolérés par, guidés par, entraînés par, appartenant à, appartenant au,
                appartenant aux, rattachée à, rattaché à, rattachés à, rattaché au, rattachée au, rattachés au, subordonné à,
                subordonnée à, dépendant de, dépendant du, qui dépend de, qui dépend du, qui relève de, qui relève du,
                qui obéit à, qui travaille pour, qui travaillent pour, qui agit pour, qui agissent pour, dévoués à, fidèles à,
                acquis à, contrôlée par, soutenue par, aux mains de, aux mains du, agi à la demande de, agi à la demande du,
                agissaient à la demande de, agissent à la demande de, portaient l uniforme de, portent l uniforme de,
                prennent leurs consignes dans,""");
    }

    private static void addFrom(Vocabulary words) {
        words.add(WordKind.FROM, """
                de, du, des, d, depuis, en provenance de, en provenance du, en provenance des, en provenance d, venant de,
                venant du, venant des, venant d, venue de, venue du, venue des, venue d, venus de, venus du, venus des,
                venus d, venues de, venues du, venues des, venues d, provenant de, provenant du, provenant des, provenant d,
                partie de, partie du, partie des, partie d, menée depuis, lancée depuis,""");
    }

    private static void addAccuses(Vocabulary words) {
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
                la faute à, la faute au, la faute aux, imputables à, imputables au, imputable à, imputable au, imputables aux,
                imputable aux, acte de guerre de, qu un acte de, l œuvre de, la main de, la patte de, la griffe de,
                n est autre que, nul autre que, personne d autre que, ailleurs qu à, ailleurs qu au, ailleurs que,
                ailleurs que chez, inculpé, inculpée, inculpés, inculpent, inculper, mis en examen, adversaire, ennemi,
                État hostile, État responsable, pays responsable, mène droit à, mène droit au, mènent droit à,
                mènent droit au, conduit droit à, conduit tout droit à, conduit tout droit au, remonte jusqu à,
                remonte jusqu au, remontent jusqu à, remontent jusqu au, pointent sur, pointe sur, conduisent à,
                conduisent au, blâmons, blâmer, mettre sur le compte de, met sur le compte de, mettons sur le compte de,
                imputer à, impute à, imputent à, à qui la faute, désignent, qu un acte du, l adversaire, l ennemi, acte de,
                acte du, un acte de, un acte du, acte d, adversaire déclaré, sommes la cible de, sommes la cible du,
                sommes la cible des, sommes victimes de, sommes victimes du, sommes victime de, sommes les victimes de,
                l acteur est, l auteur est, qui d autre que, qui sinon, l ingérence de, ingérence de, ingérences de,
                tous les chemins mènent à, chemins mènent à, l auteur en est, auteur en est, convergent vers, converge vers,
                convergent sur, c est la vengeance de, vengeance de, vengeance du, les attaques de, les cyberattaques de,
                agissements de, les agissements de, les attaques par saturation de, seul suspect est, désignent clairement,
                accusent clairement, désigne clairement, ailleurs qu en, le coup vient de, le coup vient du, coup vient de,
                le coup est parti de, la faute est à, la faute est au, la faute en est à, la faute en revient à,""");
    }

    private static void addBlamed(Vocabulary words) {
        words.add(WordKind.BLAMED, """
                pour ce qu il a fait, pour ce qu elle a fait, pour ce qu ils ont fait, pour avoir attaqué, pour avoir piraté,
                pour avoir saboté, pour son attaque, pour ses attaques, pour son agression, pour son sabotage, pour ses actes,
                pour les dégâts qu il a causés, de cesser ses attaques, de mettre fin à ses attaques, de rappeler ses pirates,
                d arrêter ses attaques, de cesser son agression, et nul autre, et personne d autre, comme l auteur,
                comme le coupable, comme auteur, comme coupable, comme l agresseur, en coupable, de cesser de pirater,
                cesser de pirater, d arrêter de pirater, de cesser d attaquer, cesser d attaquer, d arrêter d attaquer,
                de cesser d espionner, cesser d espionner, d arrêter d espionner, pour avoir espionné, de cesser de saboter,
                cesser de saboter, d arrêter de saboter, de cesser de brouiller, cesser de brouiller, d arrêter de brouiller,
                pour avoir brouillé, de cesser de viser, cesser de viser, d arrêter de viser, pour avoir visé,
                de cesser de cibler, cesser de cibler, d arrêter de cibler, pour avoir ciblé, de cesser de voler,
                cesser de voler, d arrêter de voler, pour avoir volé, de cesser de harceler, cesser de harceler,
                d arrêter de harceler, pour avoir harcelé, de cesser d infiltrer, cesser d infiltrer, d arrêter d infiltrer,
                pour avoir infiltré, de cesser de frapper, cesser de frapper, d arrêter de frapper, pour avoir frappé,
                de cesser de bombarder, cesser de bombarder, d arrêter de bombarder, pour avoir bombardé, de cesser de piller,
                cesser de piller, d arrêter de piller, pour avoir pillé,""");
    }

    private static void addCleft(Vocabulary words) {
        words.add(WordKind.CLEFT, """
                c était, c est, ce fut, ce ne peut être que, ce ne peut être qu, ce ne pouvait être que, il s agit de,
                il s agissait de, il s agit du, il s appelle, elle s appelle, il se nomme, son nom est, il a pour nom,
                a pour nom, il a un nom, à savoir, un seul nom, un nom revient,""");
    }

    private static void addAttributes(Vocabulary words) {
        words.add(WordKind.ATTRIBUTES, """
                attribue, attribuent, attribuons, attribué, attribuer, impute, imputent, imputons, imputé, imputer, relie,
                relions, rattache, rattachons, reproche, reprochons, remonte, remontent, mène, mènent, attribution, rattaché,
                rattachée, rattachés, rattachées, rattacher, relié, reliée, reliés, relier, relient, attribuée, attribués,
                attribuées, imputée, imputés, imputées, lié, aboutit, aboutissent, aboutissait, rendaient compte,
                rendent compte, rend compte, rendait compte, obéissent, obéissaient,""");
    }

    private static void addTo(Vocabulary words) {
        words.add(WordKind.TO, """
                à, au, aux, jusqu à, jusqu au, jusqu aux, jusqu en, directement à, directement au, tout droit à,
                tout droit au,""");
    }

    private static void addAgainst(Vocabulary words) {
        words.add(WordKind.AGAINST, """
                contre, sur, à l encontre de, à l encontre du, à l encontre des, à l encontre d, visant, ciblant,
                dirigée contre, dirigé contre, menée contre, dans nos, dans notre, dans le, dans les, dans la, de nos,
                de notre, envers,""");
    }

    private static void addPreposition(Vocabulary words) {
        words.add(WordKind.PREPOSITION, """
                en, au, aux, dans, avec, chez, entre, vers, à, via, pour, hors de, près de, sauf,""");
    }

    private static void addHarmless(Vocabulary words) {
        words.add(WordKind.HARMLESS, """
                rapports, analyse, analyses, enquête, enquêtes, notification, notifications, alerte, alertes, avertissement,
                avertissements, avis, résumé, déclaration, déclarations, réponse, réponses, riposte, réaction, défense,
                protection, prévention, atténuation, traitement, gestion, aide, assistance, soutien, appui, demande, demandes,
                question, questions, réunion, réunions, atelier, ateliers, formation, exercice, exercices, simulation,
                simulations, simulée, simulé, simulées, test, tests, essai, essais, test d intrusion, tests d intrusion,
                scénario, démantèlement, retrait, suppression, arrêt, fin, nettoyage, endiguement, confinement, éradication,
                rétablissement, reprise, détection, découverte, sensibilisation, information, informations,
                renseignements sur, indicateurs, indicateur, échantillon, échantillons, étude, études, enseignements, leçons,
                examen, détecteur, filtre, filtres, règle, règles, anti, contre-mesures, lutte, lutte contre, mesure, mesures,
                surveillance, suivi, démenti, condamnation, publication, article, articles, correctif, correctifs,
                préparation, comparaison, coordination, arrestation, arrestations, procès, poursuites, conjointe, conjoint,
                note, communiqué, lettre, appel, visite, présentation, offre, proposition, décision, plan, plans, procédure,
                procédures, coopération, cours, guide, campagne de sensibilisation, campagne contre, programme contre,
                efforts, recherche, recherches, chiffres, statistiques, outil, outils, politique, loi, conséquences, suites,
                blocage des, chronologie, bilan, fictive, fictif, victime, victimes, parmi, remise en service, remise en état,
                restauration, réparation, reconstruction,""");
    }

    private static void addPeaceful(Vocabulary words) {
        words.add(WordKind.PEACEFUL, """
                signale, signalent, signalait, signalaient, signala, signalèrent, signaler, signalant, signalera, signalé,
                signalée, signalés, signalées, informe, informent, informait, informaient, informa, informèrent, informer,
                informant, informera, informé, informée, informés, informées, confirme, confirment, confirmait, confirmaient,
                confirma, confirmèrent, confirmer, confirmant, confirmera, confirmé, confirmée, confirmés, confirmées,
                avertit, avertissent, avertissait, avertissaient, avertir, avertissant, avertira, averti, avertie, avertis,
                averties, alerte, alertent, alertait, alertaient, alerta, alertèrent, alerter, alertant, alertera, alerté,
                alertée, alertés, alertées, notifie, notifient, notifiait, notifiaient, notifia, notifièrent, notifier,
                notifiant, notifiera, notifié, notifiée, notifiés, notifiées, annonce, annoncent, annonçait, annonçaient,
                annonça, annoncèrent, annoncer, annonçant, annoncera, annoncé, annoncée, annoncés, annoncées, publie,
                publient, publiait, publiaient, publia, publièrent, publier, publiant, publiera, publié, publiée, publiés,
                publiées, partage, partagent, partageait, partageaient, partagea, partagèrent, partager, partageant,
                partagera, partagé, partagée, partagés, partagées, explique, expliquent, expliquait, expliquaient, expliqua,
                expliquèrent, expliquer, expliquant, expliquera, expliqué, expliquée, expliqués, expliquées, déclare,
                déclarent, déclarait, déclaraient, déclara, déclarèrent, déclarer, déclarant, déclarera, déclaré, déclarée,
                déclarés, déclarées, notent, notait, notaient, nota, notèrent, noter, notant, notera, noté, notée, notés,
                notées, mentionne, mentionnent, mentionnait, mentionnaient, mentionna, mentionnèrent, mentionner, mentionnant,
                mentionnera, mentionné, mentionnée, mentionnés, mentionnées, demande, demandent, demandait, demandaient,
                demanda, demandèrent, demander, demandant, demandera, demandé, demandée, demandés, demandées, invite,
                invitent, invitait, invitaient, invita, invitèrent, inviter, invitant, invitera, invité, invitée, invités,
                invitées, prie, prient, priait, priaient, pria, prièrent, prier, priant, priera, prié, priée, priés, priées,
                appele, appelent, appelait, appelaient, appela, appelèrent, appeler, appelant, appelera, appelé, appelée,
                appelés, appelées, remercie, remercient, remerciait, remerciaient, remercia, remercièrent, remercier,
                remerciant, remerciera, remercié, remerciée, remerciés, remerciées, propose, proposent, proposait,
                proposaient, proposa, proposèrent, proposer, proposant, proposera, proposé, proposée, proposés, proposées,
                suggère, suggèrent, suggérait, suggéraient, suggéra, suggérèrent, suggérer, suggérant, suggérera, suggéré,
                suggérée, suggérés, suggérées, recommande, recommandent, recommandait, recommandaient, recommanda,
                recommandèrent, recommander, recommandant, recommandera, recommandé, recommandée, recommandés, recommandées,
                conseille, conseillent, conseillait, conseillaient, conseilla, conseillèrent, conseiller, conseillant,
                conseillera, conseillé, conseillée, conseillés, conseillées, aide, aident, aidait, aidaient, aida, aidèrent,
                aider, aidant, aidera, aidé, aidée, aidés, aidées, assiste, assistent, assistait, assistaient, assista,
                assistèrent, assister, assistant, assistera, assisté, assistée, assistés, assistées, appuie, appuient,
                appuyait, appuyer, appuyé, appuyée, appuyés, appuyées, soutient, soutiennent, soutenait, soutint, soutenir,
                soutenant, soutenu, soutenue, soutenus, soutenues, protège, protègent, protégeait, protégeaient, protégea,
                protégèrent, protéger, protégeant, protégera, protégé, protégée, protégés, protégées, défend, défendent,
                défendait, défendit, défendre, défendant, défendu, défendue, défendus, défendues, répare, réparent, réparait,
                réparaient, répara, réparèrent, réparer, réparant, réparera, réparé, réparée, réparés, réparées, rétablit,
                rétablissent, rétablissait, rétablissaient, rétablir, rétablissant, rétablira, rétabli, rétablie, rétablis,
                rétablies, restaure, restaurent, restaurait, restauraient, restaura, restaurèrent, restaurer, restaurant,
                restaurera, restauré, restaurée, restaurés, restaurées, enquête, enquêtent, enquêtait, enquêtaient, enquêta,
                enquêtèrent, enquêter, enquêtant, enquêtera, enquêté, enquêtée, enquêtés, enquêtées, examine, examinent,
                examinait, examinaient, examina, examinèrent, examiner, examinant, examinera, examiné, examinée, examinés,
                examinées, analyse, analysent, analysait, analysaient, analysa, analysèrent, analyser, analysant, analysera,
                analysé, analysée, analysés, analysées, étudie, étudient, étudiait, étudiaient, étudia, étudièrent, étudier,
                étudiant, étudiera, étudié, étudiée, étudiés, étudiées, vérifie, vérifient, vérifiait, vérifiaient, vérifia,
                vérifièrent, vérifier, vérifiant, vérifiera, vérifié, vérifiée, vérifiés, vérifiées, observe, observent,
                observait, observaient, observa, observèrent, observer, observant, observera, observé, observée, observés,
                observées, constate, constatent, constatait, constataient, constata, constatèrent, constater, constatant,
                constatera, constaté, constatée, constatés, constatées, remarque, remarquent, remarquait, remarquaient,
                remarqua, remarquèrent, remarquer, remarquant, remarquera, remarqué, remarquée, remarqués, remarquées,
                détecte, détectent, détectait, détectaient, détecta, détectèrent, détecter, détectant, détectera, détecté,
                détectée, détectés, détectées, trouve, trouvent, trouvait, trouvaient, trouva, trouvèrent, trouver, trouvant,
                trouvera, trouvé, trouvée, trouvés, trouvées, identifie, identifient, identifiait, identifiaient, identifia,
                identifièrent, identifier, identifiant, identifiera, identifié, identifiée, identifiés, identifiées, suivent,
                suivait, suivre, suivi, suivie, suivis, suivies, surveille, surveillent, surveillait, surveillaient,
                surveilla, surveillèrent, surveiller, surveillant, surveillera, surveillé, surveillée, surveillés,
                surveillées, comptent, comptait, comptaient, compta, comptèrent, compter, comptant, comptera, compté, comptée,
                comptés, comptées, dénombre, dénombrent, dénombrait, dénombraient, dénombra, dénombrèrent, dénombrer,
                dénombrant, dénombrera, dénombré, dénombrée, dénombrés, dénombrées, mesure, mesurent, mesurait, mesuraient,
                mesura, mesurèrent, mesurer, mesurant, mesurera, mesuré, mesurée, mesurés, mesurées, releve, relevent,
                relevait, relevaient, releva, relevèrent, relever, relevant, relevera, relevé, relevée, relevés, relevées,
                enregistre, enregistrent, enregistrait, enregistraient, enregistra, enregistrèrent, enregistrer, enregistrant,
                enregistrera, enregistré, enregistrée, enregistrés, enregistrées, collecte, collectent, collectait,
                collectaient, collecta, collectèrent, collecter, collectant, collectera, collecté, collectée, collectés,
                collectées, apprend, apprennent, apprenait, apprit, apprendre, appris, croit, croient, croyait, croire, cru,
                pense, pensent, pensait, pensaient, pensa, pensèrent, penser, pensant, pensera, pensé, pensée, pensés,
                pensées, craint, craignent, craignait, craindre, craignant, redoute, redoutent, redoutait, redoutaient,
                redouta, redoutèrent, redouter, redoutant, redoutera, redouté, redoutée, redoutés, redoutées, soupçonne,
                soupçonnent, soupçonnait, soupçonnaient, soupçonna, soupçonnèrent, soupçonner, soupçonnant, soupçonnera,
                soupçonné, soupçonnée, soupçonnés, soupçonnées, attend, attendent, attendait, attendre, attendu, espère,
                espèrent, espérait, espéraient, espéra, espérèrent, espérer, espérant, espérera, espéré, espérée, espérés,
                espérées, endure, endurent, endurait, enduraient, endura, endurèrent, endurer, endurant, endurera, enduré,
                endurée, endurés, endurées, essuye, essuyent, essuyait, essuyaient, essuya, essuyèrent, essuyer, essuyant,
                essuyera, essuyé, essuyée, essuyés, essuyées, affronte, affrontent, affrontait, affrontaient, affronta,
                affrontèrent, affronter, affrontant, affrontera, affronté, affrontée, affrontés, affrontées, encaisse,
                encaissent, encaissait, encaissaient, encaissa, encaissèrent, encaisser, encaissant, encaissera, encaissé,
                encaissée, encaissés, encaissées, déplore, déplorent, déplorait, déploraient, déplora, déplorèrent, déplorer,
                déplorant, déplorera, déploré, déplorée, déplorés, déplorées, regrette, regrettent, regrettait, regrettaient,
                regretta, regrettèrent, regretter, regrettant, regrettera, regretté, regrettée, regrettés, regrettées,
                empêche, empêchent, empêchait, empêchaient, empêcha, empêchèrent, empêcher, empêchant, empêchera, empêché,
                empêchée, empêchés, empêchées, contient, contiennent, contenait, contint, contenir, contenu, contenue,
                contenus, contenues, retire, retirent, retirait, retiraient, retira, retirèrent, retirer, retirant, retirera,
                retiré, retirée, retirés, retirées, nettoie, nettoient, nettoyait, nettoyer, nettoyé, nettoyée, nettoyés,
                nettoyées, isole, isolent, isolait, isolaient, isola, isolèrent, isoler, isolant, isolera, isolé, isolée,
                isolés, isolées, débranche, débranchent, débranchait, débranchaient, débrancha, débranchèrent, débrancher,
                débranchant, débranchera, débranché, débranchée, débranchés, débranchées, filtre, filtrent, filtrait,
                filtraient, filtra, filtrèrent, filtrer, filtrant, filtrera, filtré, filtrée, filtrés, filtrées, corrige,
                corrigent, corrigeait, corrigeaient, corrigea, corrigèrent, corriger, corrigeant, corrigera, corrigé,
                corrigée, corrigés, corrigées, atténue, atténuent, atténuait, atténuaient, atténua, atténuèrent, atténuer,
                atténuant, atténuera, atténué, atténuée, atténués, atténuées, déjoue, déjouent, déjouait, déjouaient, déjoua,
                déjouèrent, déjouer, déjouant, déjouera, déjoué, déjouée, déjoués, déjouées, repousse, repoussent, repoussait,
                repoussaient, repoussa, repoussèrent, repousser, repoussant, repoussera, repoussé, repoussée, repoussés,
                repoussées, résiste, résistent, résistait, résistaient, résista, résistèrent, résister, résistant, résistera,
                résisté, résistée, résistés, résistées, contrent, contrait, contraient, contra, contrèrent, contrer, contrant,
                contrera, contré, contrée, contrés, contrées, lutte, luttent, luttait, luttaient, lutta, luttèrent, lutter,
                luttant, luttera, lutté, luttée, luttés, luttées, combat, combattent, combattait, combattre, combattu,
                combattue, combattus, combattues, traite, traitent, traitait, traitaient, traita, traitèrent, traiter,
                traitant, traitera, traité, traitée, traités, traitées, gère, gèrent, gérait, géraient, géra, gérèrent, gérer,
                gérant, gérera, géré, gérée, gérés, gérées, arrête, arrêtent, arrêtait, arrêtaient, arrêta, arrêtèrent,
                arrêter, arrêtant, arrêtera, arrêté, arrêtée, arrêtés, arrêtées, interpelle, interpellent, interpellait,
                interpellaient, interpella, interpellèrent, interpeller, interpellant, interpellera, interpellé, interpellée,
                interpellés, interpellées, poursuit en justice, poursuivent en justice, poursuivait en justice,
                poursuivit en justice, poursuivre en justice, poursuivant en justice, poursuivi en justice,
                poursuivie en justice, poursuivis en justice, poursuivies en justice, juge, jugent, jugeait, jugeaient, jugea,
                jugèrent, juger, jugeant, jugera, jugé, jugée, jugés, jugées, condamne, condamnent, condamnait, condamnaient,
                condamna, condamnèrent, condamner, condamnant, condamnera, condamné, condamnée, condamnés, condamnées, nie,
                nient, niait, niaient, nia, nièrent, nier, niant, niera, nié, niée, niés, niées, dément, démentent, démentait,
                démentir, démenti, conteste, contestent, contestait, contestaient, contesta, contestèrent, contester,
                contestant, contestera, contesté, contestée, contestés, contestées, rejete, rejetent, rejetait, rejetaient,
                rejeta, rejetèrent, rejeter, rejetant, rejetera, rejeté, rejetée, rejetés, rejetées, rejoint, rejoignent,
                rejoindre, rencontre, rencontrent, rencontrait, rencontraient, rencontra, rencontrèrent, rencontrer,
                rencontrant, rencontrera, rencontré, rencontrée, rencontrés, rencontrées, visite, visitent, visitait,
                visitaient, visita, visitèrent, visiter, visitant, visitera, visité, visitée, visités, visitées, assiste à,
                assistent à, assistait à, assistaient à, assista à, assistèrent à, assister à, assistant à, assistera à,
                assisté à, assistée à, assistés à, assistées à, accueille, accueillent, accueillait, accueillir, accueilli,
                accueillie, discute, discutent, discutait, discutaient, discuta, discutèrent, discuter, discutant, discutera,
                discuté, discutée, discutés, discutées, accepte, acceptent, acceptait, acceptaient, accepta, acceptèrent,
                accepter, acceptant, acceptera, accepté, acceptée, acceptés, acceptées, promet, promettent, promettait,
                promit, promettre, promis, promise, promises, commémore, commémorent, commémorait, commémoraient, commémora,
                commémorèrent, commémorer, commémorant, commémorera, commémoré, commémorée, commémorés, commémorées, simule,
                simulent, simulait, simulaient, simula, simulèrent, simuler, simulant, simulera, simulé, simulée, simulés,
                simulées, répètent, répétait, répétaient, répéta, répétèrent, répéter, répétant, répétera, répété, répétée,
                répétés, répétées, exercent, exerçait, exerçaient, exerça, exercèrent, exercer, exerçant, exercera, exercé,
                exercée, exercés, exercées, forment, formait, formaient, forma, formèrent, former, formant, formera, formé,
                formée, formés, formées, enseigne, enseignent, enseignait, enseignaient, enseigna, enseignèrent, enseigner,
                enseignant, enseignera, enseigné, enseignée, enseignés, enseignées, compare, comparent, comparait,
                comparaient, compara, comparèrent, comparer, comparant, comparera, comparé, comparée, comparés, comparées,
                évalue, évaluent, évaluait, évaluaient, évalua, évaluèrent, évaluer, évaluant, évaluera, évalué, évaluée,
                évalués, évaluées, estime, estiment, estimait, estimaient, estima, estimèrent, estimer, estimant, estimera,
                estimé, estimée, estimés, estimées, traduit, traduisent, traduire, traduite, transmet, transmettent,
                transmettait, transmit, transmettre, transmis, transmise, transmises, relaye, relayent, relayait, relayaient,
                relaya, relayèrent, relayer, relayant, relayera, relayé, relayée, relayés, relayées, fournit, fournissent,
                fournissait, fournissaient, fournir, fournissant, fournira, fourni, fournie, fournis, fournies, livre,
                livrent, livrait, livraient, livra, livrèrent, livrer, livrant, livrera, livré, livrée, livrés, livrées,
                prête, prêtent, prêtait, prêtaient, prêta, prêtèrent, prêter, prêtant, prêtera, prêté, prêtée, prêtés,
                prêtées, contribue, contribuent, contribuait, contribuaient, contribua, contribuèrent, contribuer,
                contribuant, contribuera, contribué, contribuée, contribués, contribuées, souhaite, souhaitent, souhaitait,
                souhaitaient, souhaita, souhaitèrent, souhaiter, souhaitant, souhaitera, souhaité, souhaitée, souhaités,
                souhaitées, cherche, cherchent, cherchait, cherchaient, chercha, cherchèrent, chercher, cherchant, cherchera,
                cherché, cherchée, cherchés, cherchées, salue, saluent, saluait, saluaient, salua, saluèrent, saluer, saluant,
                saluera, salué, saluée, salués, saluées, apprécie, apprécient, appréciait, appréciaient, apprécia,
                apprécièrent, apprécier, appréciant, appréciera, apprécié, appréciée, appréciés, appréciées, plaint,
                plaignent, plaignait, plaindre, présente, présentent, présentait, présentaient, présenta, présentèrent,
                présenter, présentant, présentera, présenté, présentée, présentés, présentées, considère, considèrent,
                considérait, considéraient, considéra, considérèrent, considérer, considérant, considérera, considéré,
                considérée, considérés, considérées, nomme, nomment, nommait, nommaient, nomma, nommèrent, nommer, nommant,
                nommera, nommé, nommée, nommés, nommées, évoque, évoquent, évoquait, évoquaient, évoqua, évoquèrent, évoquer,
                évoquant, évoquera, évoqué, évoquée, évoqués, évoquées, souligne, soulignent, soulignait, soulignaient,
                souligna, soulignèrent, souligner, soulignant, soulignera, souligné, soulignée, soulignés, soulignées,
                insiste, insistent, insistait, insistaient, insista, insistèrent, insister, insistant, insistera, insisté,
                insistée, insistés, insistées, rappele, rappelent, rappelait, rappelaient, rappela, rappelèrent, rappeler,
                rappelant, rappelera, rappelé, rappelée, rappelés, rappelées, révèle, révèlent, révélait, révélaient, révéla,
                révélèrent, révéler, révélant, révélera, révélé, révélée, révélés, révélées, dévoile, dévoilent, dévoilait,
                dévoilaient, dévoila, dévoilèrent, dévoiler, dévoilant, dévoilera, dévoilé, dévoilée, dévoilés, dévoilées,
                démasque, démasquent, démasquait, démasquaient, démasqua, démasquèrent, démasquer, démasquant, démasquera,
                démasqué, démasquée, démasqués, démasquées, démantele, démantelent, démantelait, démantelaient, démantela,
                démantelèrent, démanteler, démantelant, démantelera, démantelé, démantelée, démantelés, démantelées,
                reconnaît, reconnaissent, reconnaissait, reconnaître, reconnu, reconnue, offre, offrent, offrait, offrir,
                offrant, offert, offerte, offerts, offertes, reçoit, reçoivent, recevait, reçut, recevoir, reçu, reçue, reçus,
                reçues, répond, répondent, répondait, répondit, répondre, répondant, répondu, subit, subissent, subissait,
                subir, subissant, subi, subie, subis, subies, découvre, découvrent, découvrait, découvrit, découvrir,
                découvrant, découvert, découverte, découverts, découvertes, prévient, préviennent, prévenait, prévint,
                prévenir, prévenant, prévenu, prévenue, prévenus, prévenues, connaît, connaissent, connaissait, connaître,
                connu, connue, connus, connues, remet, remettent, remettait, remit, remettre, remis, remise, remises, voit,
                voient, voyait, voir, voyant, vu, vue, vus, vues, sait, savent, savait, savoir, sachant, su, dit, disent,
                disait, dire, disant, dite, souffre, souffrent, souffrait, souffrir, souffert, perd, perdent, perdait, perdit,
                perdre, perdant, perdu, perdue, perdus, perdues, conclut, concluent, concluait, conclure, conclu, assure,
                assurent, assurait, assuraient, assura, assurèrent, assurer, assurant, assurera, assuré, assurée, assurés,
                assurées, précise, précisent, précisait, précisaient, précisa, précisèrent, préciser, précisant, précisera,
                précisé, précisée, précisés, précisées, indique, indiquent, indiquait, indiquaient, indiqua, indiquèrent,
                indiquer, indiquant, indiquera, indiqué, indiquée, indiqués, indiquées, communique, communiquent,
                communiquait, communiquaient, communiqua, communiquèrent, communiquer, communiquant, communiquera, communiqué,
                communiquée, communiqués, communiquées, adresse, adressent, adressait, adressaient, adressa, adressèrent,
                adresser, adressant, adressera, adressé, adressée, adressés, adressées, dèpêche, dèpêchent, dépêchait,
                dépêchaient, dépêcha, dépêchèrent, dépêcher, dépêchant, dépêchera, dépêché, dépêchée, dépêchés, dépêchées,
                met au jour, mettent au jour, mettait au jour, mettaient au jour, mit au jour, mettre au jour,
                mettant au jour, mettra au jour, mis au jour, mise au jour, mises au jour, met en garde, mettent en garde,
                mettait en garde, mettaient en garde, mit en garde, mettre en garde, mettant en garde, mettra en garde,
                mis en garde, mise en garde, mises en garde, met à disposition, mettent à disposition, mettait à disposition,
                mettaient à disposition, mit à disposition, mettre à disposition, mettant à disposition, mettra à disposition,
                mis à disposition, mise à disposition, mises à disposition, dénonce, dénoncent, dénonçait, dénonçaient,
                dénonça, dénoncèrent, dénoncer, dénonçant, dénoncera, dénoncé, dénoncée, dénoncés, dénoncées, proteste,
                protestent, protestait, protestaient, protesta, protestèrent, protester, protestant, protestera, protesté,
                protestée, protestés, protestées, exige, exigent, exigeait, exigeaient, exigea, exigèrent, exiger, exigeant,
                exigera, exigé, exigée, exigés, exigées, réclame, réclament, réclamait, réclamaient, réclama, réclamèrent,
                réclamer, réclamant, réclamera, réclamé, réclamée, réclamés, réclamées, possède, possèdent, possédait,
                possédaient, posséda, possédèrent, posséder, possédant, possédera, possédé, possédée, possédés, possédées,
                héberge, hébergent, hébergeait, hébergeaient, hébergea, hébergèrent, héberger, hébergeant, hébergera, hébergé,
                hébergée, hébergés, hébergées, sécurise, sécurisent, sécurisait, sécurisaient, sécurisa, sécurisèrent,
                sécuriser, sécurisant, sécurisera, sécurisé, sécurisée, sécurisés, sécurisées, renforce, renforcent,
                renforçait, renforçaient, renforça, renforcèrent, renforcer, renforçant, renforcera, renforcé, renforcée,
                renforcés, renforcées, rallume, rallument, rallumait, rallumaient, ralluma, rallumèrent, rallumer, rallumant,
                rallumera, rallumé, rallumée, rallumés, rallumées, remplace, remplacent, remplaçait, remplaçaient, remplaça,
                remplacèrent, remplacer, remplaçant, remplacera, remplacé, remplacée, remplacés, remplacées, déchiffre,
                déchiffrent, déchiffrait, déchiffraient, déchiffra, déchiffrèrent, déchiffrer, déchiffrant, déchiffrera,
                déchiffré, déchiffrée, déchiffrés, déchiffrées, reconstruit, reconstruisent, reconstruisait, reconstruire,
                reconstruite, reconstruits, reconstruites, inquiète, inquiètent, inquiétait, inquiétaient, inquiéta,
                inquiétèrent, inquiéter, inquiétant, inquiétera, inquiété, inquiétée, inquiétés, inquiétées, fait part,
                font part, faisait part, faisaient part, fit part, faisant part, faire part, fera part, feront part,
                faite part, faits part, faites part, fait état, font état, faisait état, faisaient état, fit état,
                faisant état, faire état, fera état, feront état, faite état, faits état, faites état, fait savoir,
                font savoir, faisait savoir, faisaient savoir, fit savoir, faisant savoir, faire savoir, fera savoir,
                feront savoir, faite savoir, faits savoir, faites savoir, fait bloquer, font bloquer, faisait bloquer,
                faisaient bloquer, fit bloquer, faisant bloquer, faire bloquer, fera bloquer, feront bloquer, faite bloquer,
                faits bloquer, faites bloquer, fait l objet, font l objet, faisait l objet, faisaient l objet, fit l objet,
                faisant l objet, faire l objet, fera l objet, feront l objet, faite l objet, faits l objet, faites l objet,
                prend note, prennent note, prenait note, prenaient note, prit note, prendre note, prenant note, pris note,
                prise note, prises note, prend acte, prennent acte, prenait acte, prenaient acte, prit acte, prendre acte,
                prenant acte, pris acte, prise acte, prises acte, prend en charge, prennent en charge, prenait en charge,
                prenaient en charge, prit en charge, prendre en charge, prenant en charge, pris en charge, prise en charge,
                prises en charge, porte plainte, portent plainte, portait plainte, portaient plainte, porta plainte,
                portèrent plainte, porter plainte, portant plainte, portera plainte, porté plainte, portée plainte,
                portés plainte, portées plainte, vient en aide, viennent en aide, venait en aide, vint en aide, venir en aide,
                venu en aide, venue en aide, venus en aide, participe à la réponse, participent à la réponse,
                participait à la réponse, participaient à la réponse, participa à la réponse, participèrent à la réponse,
                participer à la réponse, participant à la réponse, participera à la réponse, participé à la réponse,
                participée à la réponse, participés à la réponse, participées à la réponse, tient informé, tiennent informé,
                tenait informé, tint informé, tenir informé, tenant informé, tenu informé, tenue informé, tenus informé,
                tenues informé,""");
    }

    private static void addParticiple(Vocabulary words) {
        words.add(WordKind.PARTICIPLE, """
                vu, vue, vus, vues, reçu, reçue, reçus, reçues, connu, connue, décrit, décrite, décrits, décrites, transmis,
                transmise, transmises, découverte, découverts, découvertes, pris, prise, tenu, tenue, rendu, rendue, rendus,
                suivi, suivie, suivis, vendu, vendue, remis, remise, établi, établie, établis, fourni, fournie, fournis,
                fournies, averti, avertie, subi, subie, subis, subies, contenu, contenue, aperçu, aperçue, interrompu,
                interrompue, combattu, combattue, réuni, produit, produite, promis, permis, mis, mise, offerte, signalé,
                signalée, signalés, signalées, informé, informée, informés, informées, confirmé, confirmée, confirmés,
                confirmées, alerté, alertée, alertés, alertées, notifié, notifiée, notifiés, notifiées, annoncé, annoncée,
                annoncés, annoncées, publié, publiée, publiés, publiées, partagé, partagée, partagés, partagées, expliqué,
                expliquée, expliqués, expliquées, déclaré, déclarée, déclarés, déclarées, noté, notée, notés, notées,
                mentionné, mentionnée, mentionnés, mentionnées, demandé, demandée, demandés, demandées, invité, invitée,
                invités, invitées, prié, priée, priés, priées, appelé, appelée, appelés, appelées, remercié, remerciée,
                remerciés, remerciées, proposé, proposée, proposés, proposées, suggéré, suggérée, suggérés, suggérées,
                recommandé, recommandée, recommandés, recommandées, conseillé, conseillée, conseillés, conseillées, assisté,
                assistée, assistés, assistées, appuyé, appuyée, appuyés, appuyées, réparé, réparée, réparés, réparées,
                restauré, restaurée, restaurés, restaurées, enquêté, enquêtée, enquêtés, enquêtées, examiné, examinée,
                examinés, examinées, analysé, analysée, analysés, analysées, étudié, étudiée, étudiés, étudiées, vérifié,
                vérifiée, vérifiés, vérifiées, observé, observée, observés, observées, constaté, constatée, constatés,
                constatées, remarqué, remarquée, remarqués, remarquées, détecté, détectée, détectés, détectées, trouvé,
                trouvée, trouvés, trouvées, identifié, identifiée, identifiés, identifiées, compté, comptée, comptés,
                comptées, dénombré, dénombrée, dénombrés, dénombrées, mesuré, mesurée, mesurés, mesurées, relevé, relevée,
                relevés, relevées, enregistré, enregistrée, enregistrés, enregistrées, collecté, collectée, collectés,
                collectées, appris, pensé, pensée, pensés, pensées, craint, redouté, redoutée, redoutés, redoutées, soupçonné,
                soupçonnée, soupçonnés, soupçonnées, attendu, espéré, espérée, espérés, espérées, enduré, endurée, endurés,
                endurées, essuyé, essuyée, essuyés, essuyées, affronté, affrontée, affrontés, affrontées, encaissé, encaissée,
                encaissés, encaissées, déploré, déplorée, déplorés, déplorées, regretté, regrettée, regrettés, regrettées,
                empêché, empêchée, empêchés, empêchées, cessé, cessée, cessés, cessées, retiré, retirée, retirés, retirées,
                nettoyé, nettoyée, nettoyés, nettoyées, isolé, isolée, isolés, isolées, débranché, débranchée, débranchés,
                débranchées, filtré, filtrée, filtrés, filtrées, corrigé, corrigée, corrigés, corrigées, atténué, atténuée,
                atténués, atténuées, déjoué, déjouée, déjoués, déjouées, repoussé, repoussée, repoussés, repoussées, résisté,
                résistée, résistés, résistées, contré, contrée, contrés, contrées, lutté, luttée, luttés, luttées, combattus,
                combattues, traité, traitée, traités, traitées, géré, gérée, gérés, gérées, arrêté, arrêtée, arrêtés,
                arrêtées, interpellé, interpellée, interpellés, interpellées, jugé, jugée, jugés, jugées, condamné, condamnée,
                condamnés, condamnées, nié, niée, niés, niées, contesté, contestée, contestés, contestées, rejeté, rejetée,
                rejetés, rejetées, rencontré, rencontrée, rencontrés, rencontrées, visité, visitée, visités, visitées,
                discuté, discutée, discutés, discutées, accepté, acceptée, acceptés, acceptées, promise, promises, commémoré,
                commémorée, commémorés, commémorées, simulé, simulée, simulés, simulées, exercé, exercée, exercés, exercées,
                enseigné, enseignée, enseignés, enseignées, comparé, comparée, comparés, comparées, évalué, évaluée, évalués,
                évaluées, estimé, estimée, estimés, estimées, relayé, relayée, relayés, relayées, livré, livrée, livrés,
                livrées, prêté, prêtée, prêtés, prêtées, contribué, contribuée, contribués, contribuées, souhaité, souhaitée,
                souhaités, souhaitées, cherché, cherchée, cherchés, cherchées, salué, saluée, salués, saluées, apprécié,
                appréciée, appréciés, appréciées, présenté, présentée, présentés, présentées, considéré, considérée,
                considérés, considérées, nommé, nommée, nommés, nommées, évoqué, évoquée, évoqués, évoquées, souligné,
                soulignée, soulignés, soulignées, insisté, insistée, insistés, insistées, rappelé, rappelée, rappelés,
                rappelées, révélé, révélée, révélés, révélées, dévoilé, dévoilée, dévoilés, dévoilées, démasqué, démasquée,
                démasqués, démasquées, démantelé, démantelée, démantelés, démantelées, offert, offerts, offertes, répondu,
                découvert, prévenu, prévenue, prévenus, prévenues, connus, connues, remises, su, dit, dite, souffert, perdu,
                perdue, perdus, perdues, conclu, assuré, assurée, assurés, assurées, précisé, précisée, précisés, précisées,
                indiqué, indiquée, indiqués, indiquées, communiqué, communiquée, communiqués, communiquées, adressé, adressée,
                adressés, adressées, dépêché, dépêchée, dépêchés, dépêchées, dénoncé, dénoncée, dénoncés, dénoncées, protesté,
                protestée, protestés, protestées, exigé, exigée, exigés, exigées, réclamé, réclamée, réclamés, réclamées,
                possédé, possédée, possédés, possédées, sécurisé, sécurisée, sécurisés, sécurisées, renforcé, renforcée,
                renforcés, renforcées, rallumé, rallumée, rallumés, rallumées, remplacé, remplacée, remplacés, remplacées,
                déchiffré, déchiffrée, déchiffrés, déchiffrées, inquiété, inquiétée, inquiétés, inquiétées,""");
    }

    private static void addBreak(Vocabulary words) {
        words.add(WordKind.BREAK, """
                par, dans, sur, à, au, aux, via, avec, pendant, durant, depuis, après, avant, et, mais, comme, quand, lorsque,
                lors, tandis, car, parce, sous, pour, chez, vers, jusqu, sans, entre, si, bien que, où, ou, hier, aujourd hui,
                demain, cette nuit, ce matin, dernier, dernière, tôt, tard, près, suite, en raison, grâce, puis, alors,
                contre, afin, selon, malgré, ainsi, comme l, comme le, comme les, comme la, comme un,""");
    }

    private static void addPronoun(Vocabulary words) {
        words.add(WordKind.PRONOUN, """
                cela, ça, ceci, celle-ci, tout cela, tout ça, ce qui s est passé, il, elle, ils, elles, c est lui qui,
                c est elle qui, ce sont eux qui,""");
    }

    private static void addPenalty(Vocabulary words) {
        words.add(WordKind.PENALTY, """
                sanction, sanctions, plainte, plaintes, poursuites, protestation, protestations, accusation, accusations,
                inculpation, contre-mesures, représailles, mesures, procédure, procédures, action,""");
    }

    private static void addPossessive(Vocabulary words) {
        words.add(WordKind.POSSESSIVE, """
                dont, dont l, dont le, dont la, dont les,""");
    }

    private static void addNegation(Vocabulary words) {
        words.add(WordKind.NEGATION, """
                pas, jamais, ni, aucun, aucune, personne, si, s il, nul, nullement, sans que, dément, démentent, démenti,
                démentir, nie, nient, nié, nier, exclut, excluent, exclure, exclu, plutôt que, improbable, doute, doutons,
                doutent, se demande, imaginons, supposons, hypothèse, hypothétique, en cas, exercice, scénario, simulation,
                simulé, simulée, fictif, fictive, rumeur, rumeurs, faux, fausse, faussement, prétendument,
                se faisant passer pour, usurpant, usurpé, loin de, évitons, comme si, guère, refuse, refusons, demande si,
                à supposer, à l insu de,""");
    }

    private static void addDoubt(Vocabulary words) {
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
                ne pouvons pas dire, ne peut pas dire, ne peut dire, impossible de dire, aucune attaque, fausse accusation,
                fausses accusations, faux drapeau, fausse bannière, dans l exercice, dans cet exercice, dans le scénario,
                nul n est accusé, personne n est accusé, pas en mesure de, aucune accusation, ne visons personne,
                ne conclut pas, ne concluons pas, nulle part, nullement, rien en soi, ont été fabriqués, ont été fabriquées,
                a agi seul, avoir agi seul, à l invitation, convenu avec, convenus avec, d un commun accord,
                ne permettent pas, aucun état en particulier, aucune participation, preuve d une participation,
                pas la conviction, pas acquis la conviction, pas convaincus, ne partage pas cet avis, ne vient l étayer,
                rien ne vient, retirons notre protestation, à l insu de, n avons jamais soupçonné, rien dans ce,
                rien dans cette, rien dans notre, rien de ce que nous, ne vise à imputer, ne vise pas à,""");
    }

    private static void addAffirmation(Vocabulary words) {
        words.add(WordKind.AFFIRMATION, """
                sans doute, nul doute, aucun doute, sans aucun doute, sans le moindre doute, il ne fait aucun doute,
                ne fait aucun doute, ne fait plus aucun doute, plus aucun doute, plus de doute, pas de doute, hors de doute,
                pas seulement, non seulement, personne d autre que, nul autre que, pas pour la première fois,
                pas la première fois, n est pas la première fois, pas un hasard, pas un accident, pas une coïncidence,
                aucun hasard, ne peut plus être nié, ne peut être nié, indéniable, indéniablement, rien de moins que,
                pas moins que, n a pas cessé, ne cesse, n a de cesse, pas uniquement, pas un secret, n est pas un secret,
                n est autre que, plus personne, personne ne croit, ne convainquent personne, ne convainc personne,
                ne convaincra personne, rien d autre que, autre chose qu, nul autre, n aurait jamais été,
                n auraient jamais été, ne serait jamais arrivé, n aurait jamais eu lieu, ce n est pas du banditisme,
                ce n est pas un crime, guère de doute, ne fait guère de doute, plus guère de doute, n est plus un mystère,
                n est un mystère pour personne, un secret pour personne,""");
    }

    private static void addWork(Vocabulary words) {
        words.add(WordKind.WORK, """
                implication, rôle, participation, complicité, culpabilité, responsabilité, manœuvre, manœuvres, mainmise,
                empreinte, empreintes, signature, agissements, menées, machination,""");
    }

    private static void addEndings(Vocabulary words) {
        words.addEndings(WordKind.PARTICIPLE, """
                é, ée, és, ées,""");
        words.addEndings(WordKind.AUXILIARY, """
                ment,""");
    }
}
