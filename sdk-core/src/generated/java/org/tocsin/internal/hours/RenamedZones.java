// Generated from time-zones.json; do not edit.
package org.tocsin.internal.hours;

import java.util.Optional;

/** Names of time zones that others have replaced. */
final class RenamedZones {

    private RenamedZones() {}

    /** The name that the zone has now; empty where the name was not replaced. */
    static Optional<String> nameOf(String former) {
        return Optional.ofNullable(switch (former) {
            case "Africa/Asmera" -> "Africa/Asmara";
            case "America/Buenos_Aires" -> "America/Argentina/Buenos_Aires";
            case "America/Catamarca" -> "America/Argentina/Catamarca";
            case "America/Cordoba" -> "America/Argentina/Cordoba";
            case "America/Godthab" -> "America/Nuuk";
            case "America/Indianapolis" -> "America/Indiana/Indianapolis";
            case "America/Jujuy" -> "America/Argentina/Jujuy";
            case "America/Knox_IN" -> "America/Indiana/Knox";
            case "America/Louisville" -> "America/Kentucky/Louisville";
            case "America/Mendoza" -> "America/Argentina/Mendoza";
            case "Asia/Ashkhabad" -> "Asia/Ashgabat";
            case "Asia/Calcutta" -> "Asia/Kolkata";
            case "Asia/Chungking" -> "Asia/Chongqing";
            case "Asia/Dacca" -> "Asia/Dhaka";
            case "Asia/Katmandu" -> "Asia/Kathmandu";
            case "Asia/Macao" -> "Asia/Macau";
            case "Asia/Rangoon" -> "Asia/Yangon";
            case "Asia/Saigon" -> "Asia/Ho_Chi_Minh";
            case "Asia/Thimbu" -> "Asia/Thimphu";
            case "Asia/Ujung_Pandang" -> "Asia/Makassar";
            case "Asia/Ulan_Bator" -> "Asia/Ulaanbaatar";
            case "Atlantic/Faeroe" -> "Atlantic/Faroe";
            case "Europe/Kiev" -> "Europe/Kyiv";
            case "Pacific/Enderbury" -> "Pacific/Kanton";
            case "Pacific/Ponape" -> "Pacific/Pohnpei";
            case "Pacific/Truk" -> "Pacific/Chuuk";
            default -> null;
        });
    }
}
