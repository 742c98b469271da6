// Generated from classification-markings.json; do not edit.
package org.tocsin.internal.rule;

import java.util.List;

/** The words by which classified documents are marked, and what may stand around them. */
final class MarkingWords {

    private MarkingWords() {}

    /** The markings. */
    static final List<String> MARKINGS = List.of(
            "TOP SECRET",
            "SECRET",
            "CONFIDENTIAL",
            "RESTRICTED",
            "OFFICIAL-SENSITIVE",
            "OFFICIAL",
            "UNCLASSIFIED",
            "FOR OFFICIAL USE ONLY",
            "FOUO",
            "TRÈS SECRET",
            "TRES SECRET",
            "SECRET DÉFENSE",
            "SECRET DEFENSE",
            "CONFIDENTIEL DÉFENSE",
            "CONFIDENTIEL",
            "DIFFUSION RESTREINTE",
            "TRÈS SECRET UE",
            "SECRET UE",
            "CONFIDENTIEL UE",
            "RESTREINT UE",
            "STRENG GEHEIM",
            "GEHEIM",
            "VS-VERTRAULICH",
            "VS-NFD",
            "VERTRAULICH",
            "ZEER GEHEIM",
            "SEGRETISSIMO",
            "SEGRETO",
            "RISERVATISSIMO",
            "RISERVATO",
            "SECRETO",
            "CONFIDENCIAL",
            "RESERVADO",
            "DIFUSIÓN LIMITADA",
            "СОВЕРШЕННО СЕКРЕТНО",
            "СЕКРЕТНО",
            "ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ",
            "ลับที่สุด",
            "ลับมาก",
            "ลับ",
            "绝密",
            "机密",
            "秘密",
            "極秘",
            "機密");

    /** The words of owners that may stand before a marking. */
    static final List<String> OWNERS = List.of(
            "ASEAN",
            "COSMIC",
            "EU",
            "NATO",
            "OSCE",
            "UN");

    /** How many capitals make another word of an owner. */
    static final int OWNER_LETTERS = 2;

    static final String OPENINGS =
            "([{ 	\n【（";

    static final String SEPARATORS =
            "/:;-–—|)]}.,\n】：）";
}
