// Generated from reserved-values.json; do not edit.
package org.tocsin.internal.value;

import java.util.List;

/** Values that belong to nobody on the public Internet. */
final class ReservedValues {

    private ReservedValues() {}

    /** Blocks of IP addresses. */
    static final List<String> ADDRESSES = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/128",
            "::1/128",
            "64:ff9b:1::/48",
            "100::/64",
            "2001:2::/48",
            "2001:db8::/32",
            "3fff::/20",
            "fc00::/7",
            "fe80::/10",
            "ff00::/8");

    /** Blocks of IPv6 addresses, each of which has an IPv4 address behind the prefix of the block. */
    static final List<String> EMBEDDING = List.of(
            "::ffff:0:0/96",
            "64:ff9b::/96",
            "2002::/16",
            "2001::/32");

    /** Blocks of IPv6 addresses whose last 32 bits are an IPv4 address, each bit inverted. */
    static final List<String> EMBEDDING_INVERTED = List.of(
            "2001::/32");

    /** Domain names, with all names below them. */
    static final List<String> DOMAINS = List.of(
            "example",
            "test",
            "invalid",
            "localhost",
            "local",
            "alt",
            "internal",
            "home.arpa",
            "example.com",
            "example.net",
            "example.org");

    /** Those that each network and each machine has for itself. */
    static final List<String> LOCAL_DOMAINS = List.of(
            "localhost",
            "local",
            "internal",
            "home.arpa");

    /** Words in place of an address, in small letters and without punctuation. */
    static final List<String> NO_ADDRESSES = List.of(
            "na",
            "none",
            "nil",
            "null",
            "no",
            "nobody",
            "empty",
            "blank",
            "tbd",
            "tba",
            "tbc",
            "todo",
            "pending",
            "to be decided",
            "to be defined",
            "to be determined",
            "to be announced",
            "to be confirmed",
            "to be completed",
            "to follow",
            "unknown",
            "not known",
            "undisclosed",
            "not disclosed",
            "not applicable",
            "not available",
            "unavailable",
            "so",
            "neant",
            "néant",
            "aucun",
            "aucune",
            "rien",
            "vide",
            "inconnu",
            "inconnue",
            "non connu",
            "non communiqué",
            "non communiquée",
            "non disponible",
            "indisponible",
            "sans objet",
            "non applicable",
            "à définir",
            "a definir",
            "à déterminer",
            "a determiner",
            "à préciser",
            "à compléter",
            "à confirmer",
            "à venir",
            "en attente");

    /** The beginnings of telephone numbers. */
    static final List<String> TELEPHONE_PREFIXES = List.of(
            "+999");

    /** Whether the number of an autonomous system is reserved. */
    static boolean isAutonomousSystem(long number) {
        return number == 0L
                || number == 23456L
                || (number >= 64496L && number <= 64511L)
                || (number >= 64512L && number <= 65534L)
                || number == 65535L
                || (number >= 65536L && number <= 65551L)
                || (number >= 4200000000L && number <= 4294967294L)
                || number == 4294967295L;
    }
}
