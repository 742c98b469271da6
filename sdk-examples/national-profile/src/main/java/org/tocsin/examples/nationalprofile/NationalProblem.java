package org.tocsin.examples.nationalprofile;

import java.util.Locale;
import org.tocsin.rule.ProblemDefinition;
import org.tocsin.validation.Need;

/** What the profile finds wrong, in English and in French. */
final class NationalProblem {

    static final ProblemDefinition GRID_STATE_MISSING = ProblemDefinition.builder(
                    "XB-GRD-001", "A report of an incident in the power grid says what state the grid is in.")
            .clause("national-profile#grid")
            .sentence(Locale.ENGLISH, "The report names the sector {0} and does not say what state the grid is in.")
            .remedy(Locale.ENGLISH, "Add the extension org.example.xb.grid-state to the body.")
            .sentence(Locale.FRENCH, "Le rapport nomme le secteur {0} et ne dit pas dans quel état est le réseau.")
            .remedy(Locale.FRENCH, "Ajoutez l''extension org.example.xb.grid-state au corps du message.")
            .build();

    static final ProblemDefinition TICKET_MISSING = ProblemDefinition.builder(
                    "XB-DSK-001", "A report bears the number under which its sender keeps the matter.")
            .clause("national-profile#desk")
            .sentence(Locale.ENGLISH, "The report bears no number under which its sender keeps the matter.")
            .remedy(Locale.ENGLISH, "Add the number of your ticket to localIds.")
            .sentence(Locale.FRENCH, "Le rapport ne porte aucun numéro sous lequel son auteur suit l''affaire.")
            .remedy(Locale.FRENCH, "Ajoutez le numéro de votre ticket à localIds.")
            .build();

    static final ProblemDefinition TITLE_NOT_IN_ENGLISH = ProblemDefinition.builder(
                    "XB-LNG-001", "The title of a message is in English, among other languages.")
            .warning()
            .clause("national-profile#language")
            .sentence(Locale.ENGLISH, "The title is in {0} and not in English.")
            .remedy(Locale.ENGLISH, "Add an entry in English to the title.")
            .sentence(Locale.FRENCH, "Le titre est en {0}, sans version anglaise.")
            .remedy(Locale.FRENCH, "Ajoutez une version anglaise du titre.")
            .build();

    static final ProblemDefinition LABEL_TOO_WIDE = ProblemDefinition.builder(
                    "XB-TLP-001", "A report of an incident in a hospital is labelled amber or stricter.")
            .clause("national-profile#hospitals")
            .sentence(Locale.ENGLISH, "The report is about the health sector and is labelled {0}.")
            .remedy(Locale.ENGLISH, "Label it amber, amber+strict or red.")
            .sentence(Locale.FRENCH, "Le rapport concerne le secteur de la santé et porte l''étiquette {0}.")
            .remedy(Locale.FRENCH, "Étiquetez-le amber, amber+strict ou red.")
            .build();

    static final ProblemDefinition RECIPIENT_NOT_REACHED = ProblemDefinition.builder(
                    "XB-DSK-002", "Every recipient of a flash message has a contact in the directory that is in force.")
            .warning()
            .needs(Need.DIRECTORY)
            .needs(Need.CLOCK)
            .clause("national-profile#desk")
            .sentence(Locale.ENGLISH, "Nobody in the directory answers for {0} now.")
            .remedy(Locale.ENGLISH, "Ask {0} for a contact, and call another desk of theirs until then.")
            .sentence(Locale.FRENCH, "Personne dans l''annuaire ne répond pour {0} en ce moment.")
            .remedy(Locale.FRENCH, "Demandez un contact à {0} et appelez d''ici là un autre de ses services.")
            .build();

    private NationalProblem() {}
}
