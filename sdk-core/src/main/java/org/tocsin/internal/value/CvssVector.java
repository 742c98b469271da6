package org.tocsin.internal.value;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks of vectors of the Common Vulnerability Scoring System, versions 2.0 (whose vectors name no version), 3.0, 3.1
 * and 4.0. Each metric must be defined in the version, occur once and have one of its values, and all base metrics must
 * be present. Version 4.0 also fixes their order.
 */
public final class CvssVector {

    private static final String PREFIX = "CVSS:";
    private static final Set<String> VERSIONS = Set.of("", "CVSS:3.0/", "CVSS:3.1/", "CVSS:4.0/");

    private static final Map<String, List<String>> SECOND = metrics("AV:L,A,N AC:H,M,L Au:M,S,N C:N,P,C I:N,P,C A:N,P,C"
            + " E:U,POC,F,H,ND RL:OF,TF,W,U,ND RC:UC,UR,C,ND"
            + " CDP:N,L,LM,MH,H,ND TD:N,L,M,H,ND CR:L,M,H,ND IR:L,M,H,ND AR:L,M,H,ND");
    private static final Map<String, List<String>> THIRD =
            metrics("AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C:N,L,H I:N,L,H A:N,L,H"
                    + " E:X,U,P,F,H RL:X,O,T,W,U RC:X,U,R,C CR:X,L,M,H IR:X,L,M,H AR:X,L,M,H"
                    + " MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C MC:X,N,L,H MI:X,N,L,H MA:X,N,L,H");
    private static final Map<String, List<String>> FOURTH =
            metrics("AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC:H,L,N VI:H,L,N VA:H,L,N SC:H,L,N SI:H,L,N SA:H,L,N"
                    + " E:X,A,P,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L"
                    + " MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A MVC:X,H,L,N MVI:X,H,L,N MVA:X,H,L,N"
                    + " MSC:X,H,L,N MSI:X,S,H,L,N MSA:X,S,H,L,N"
                    + " S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red");

    private static final int BASE_OF_SECOND = 6;
    private static final int BASE_OF_THIRD = 8;
    private static final int BASE_OF_FOURTH = 11;

    private CvssVector() {}

    /** Whether a text is a vector of one of these versions. */
    public static boolean isSound(String text) {
        String metrics = text.substring(version(text).length());
        return switch (version(text)) {
            case "" -> isVector(metrics, SECOND, BASE_OF_SECOND, false);
            case "CVSS:3.0/", "CVSS:3.1/" -> isVector(metrics, THIRD, BASE_OF_THIRD, false);
            case "CVSS:4.0/" -> isVector(metrics, FOURTH, BASE_OF_FOURTH, true);
            default -> false;
        };
    }

    /** Whether the version of a vector is one of these. */
    public static boolean isOfKnownVersion(String text) {
        return VERSIONS.contains(version(text));
    }

    private static String version(String text) {
        return text.startsWith(PREFIX) ? text.substring(0, text.indexOf('/') + 1) : "";
    }

    private static boolean isVector(String text, Map<String, List<String>> metrics, int base, boolean inOrder) {
        List<String> names = List.copyOf(metrics.keySet());
        Set<String> found = new HashSet<>();
        int last = -1;
        for (String each : text.split("/", -1)) {
            int colon = each.indexOf(':');
            String name = each.substring(0, Math.max(colon, 0));
            int place = names.indexOf(name);
            if (place < 0
                    || !metrics.getOrDefault(name, List.of()).contains(each.substring(colon + 1))
                    || !found.add(name)
                    || (inOrder && place < last)) {
                return false;
            }
            last = place;
        }
        return found.containsAll(names.subList(0, base));
    }

    private static Map<String, List<String>> metrics(String lines) {
        Map<String, List<String>> metrics = new LinkedHashMap<>();
        for (String each : lines.split(" ", -1)) {
            int colon = each.indexOf(':');
            metrics.put(
                    each.substring(0, colon), List.of(each.substring(colon + 1).split(",", -1)));
        }
        return metrics;
    }
}
