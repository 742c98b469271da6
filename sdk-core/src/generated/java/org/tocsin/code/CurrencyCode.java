// Generated from codes/currency-code.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Currency code: In which currency an amount is: the active codes of ISO 4217, and virtual currencies. Of each that has
 * a smallest unit, the number of digits behind the point is given. A currency that is not here has a private code, as
 * in x-voucher.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: ISO 4217 and Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class CurrencyCode extends OpenCode {

    /** {@code AED}, United Arab Emirates dirham: The currency that ISO 4217 calls AED. */
    public static final CurrencyCode AED = new CurrencyCode("AED", true);

    /** {@code AFN}, Afghani: The currency that ISO 4217 calls AFN. */
    public static final CurrencyCode AFN = new CurrencyCode("AFN", true);

    /** {@code ALL}, Lek: The currency that ISO 4217 calls ALL. */
    public static final CurrencyCode ALL = new CurrencyCode("ALL", true);

    /** {@code AMD}, Armenian dram: The currency that ISO 4217 calls AMD. */
    public static final CurrencyCode AMD = new CurrencyCode("AMD", true);

    /** {@code AOA}, Kwanza: The currency that ISO 4217 calls AOA. */
    public static final CurrencyCode AOA = new CurrencyCode("AOA", true);

    /** {@code ARS}, Argentine peso: The currency that ISO 4217 calls ARS. */
    public static final CurrencyCode ARS = new CurrencyCode("ARS", true);

    /** {@code AUD}, Australian dollar: The currency that ISO 4217 calls AUD. */
    public static final CurrencyCode AUD = new CurrencyCode("AUD", true);

    /** {@code AWG}, Aruban florin: The currency that ISO 4217 calls AWG. */
    public static final CurrencyCode AWG = new CurrencyCode("AWG", true);

    /** {@code AZN}, Azerbaijan manat: The currency that ISO 4217 calls AZN. */
    public static final CurrencyCode AZN = new CurrencyCode("AZN", true);

    /** {@code BAM}, Convertible mark: The currency that ISO 4217 calls BAM. */
    public static final CurrencyCode BAM = new CurrencyCode("BAM", true);

    /** {@code BBD}, Barbados dollar: The currency that ISO 4217 calls BBD. */
    public static final CurrencyCode BBD = new CurrencyCode("BBD", true);

    /** {@code BDT}, Taka: The currency that ISO 4217 calls BDT. */
    public static final CurrencyCode BDT = new CurrencyCode("BDT", true);

    /** {@code BGN}, Bulgarian lev: The currency of Bulgaria until the end of 2025. */
    public static final CurrencyCode BGN = new CurrencyCode("BGN", true);

    /** {@code BHD}, Bahraini dinar: The currency that ISO 4217 calls BHD. */
    public static final CurrencyCode BHD = new CurrencyCode("BHD", true);

    /** {@code BIF}, Burundi franc: The currency that ISO 4217 calls BIF. */
    public static final CurrencyCode BIF = new CurrencyCode("BIF", true);

    /** {@code BMD}, Bermudian dollar: The currency that ISO 4217 calls BMD. */
    public static final CurrencyCode BMD = new CurrencyCode("BMD", true);

    /** {@code BND}, Brunei dollar: The currency that ISO 4217 calls BND. */
    public static final CurrencyCode BND = new CurrencyCode("BND", true);

    /** {@code BOB}, Boliviano: The currency that ISO 4217 calls BOB. */
    public static final CurrencyCode BOB = new CurrencyCode("BOB", true);

    /** {@code BOV}, Mvdol: A unit of value in Bolivia that follows the dollar. */
    public static final CurrencyCode BOV = new CurrencyCode("BOV", true);

    /** {@code BRL}, Brazilian real: The currency that ISO 4217 calls BRL. */
    public static final CurrencyCode BRL = new CurrencyCode("BRL", true);

    /** {@code BSD}, Bahamian dollar: The currency that ISO 4217 calls BSD. */
    public static final CurrencyCode BSD = new CurrencyCode("BSD", true);

    /** {@code BTN}, Ngultrum: The currency that ISO 4217 calls BTN. */
    public static final CurrencyCode BTN = new CurrencyCode("BTN", true);

    /** {@code BWP}, Pula: The currency that ISO 4217 calls BWP. */
    public static final CurrencyCode BWP = new CurrencyCode("BWP", true);

    /** {@code BYN}, Belarusian rouble: The currency that ISO 4217 calls BYN. */
    public static final CurrencyCode BYN = new CurrencyCode("BYN", true);

    /** {@code BZD}, Belize dollar: The currency that ISO 4217 calls BZD. */
    public static final CurrencyCode BZD = new CurrencyCode("BZD", true);

    /** {@code CAD}, Canadian dollar: The currency that ISO 4217 calls CAD. */
    public static final CurrencyCode CAD = new CurrencyCode("CAD", true);

    /** {@code CDF}, Congolese franc: The currency that ISO 4217 calls CDF. */
    public static final CurrencyCode CDF = new CurrencyCode("CDF", true);

    /** {@code CHE}, WIR euro: A unit of the WIR bank for payments among its members, in euros. */
    public static final CurrencyCode CHE = new CurrencyCode("CHE", true);

    /** {@code CHF}, Swiss franc: The currency that ISO 4217 calls CHF. */
    public static final CurrencyCode CHF = new CurrencyCode("CHF", true);

    /** {@code CHW}, WIR franc: A unit of the WIR bank for payments among its members, in francs. */
    public static final CurrencyCode CHW = new CurrencyCode("CHW", true);

    /** {@code CLF}, Unidad de fomento: A unit of account in Chile that follows prices. */
    public static final CurrencyCode CLF = new CurrencyCode("CLF", true);

    /** {@code CLP}, Chilean peso: The currency that ISO 4217 calls CLP. */
    public static final CurrencyCode CLP = new CurrencyCode("CLP", true);

    /** {@code CNY}, Yuan renminbi: The currency that ISO 4217 calls CNY. */
    public static final CurrencyCode CNY = new CurrencyCode("CNY", true);

    /** {@code COP}, Colombian peso: The currency that ISO 4217 calls COP. */
    public static final CurrencyCode COP = new CurrencyCode("COP", true);

    /** {@code COU}, Unidad de valor real: A unit of account in Colombia that follows prices. */
    public static final CurrencyCode COU = new CurrencyCode("COU", true);

    /** {@code CRC}, Costa Rican colon: The currency that ISO 4217 calls CRC. */
    public static final CurrencyCode CRC = new CurrencyCode("CRC", true);

    /** {@code CUP}, Cuban peso: The currency that ISO 4217 calls CUP. */
    public static final CurrencyCode CUP = new CurrencyCode("CUP", true);

    /** {@code CVE}, Cabo Verde escudo: The currency that ISO 4217 calls CVE. */
    public static final CurrencyCode CVE = new CurrencyCode("CVE", true);

    /** {@code CZK}, Czech koruna: The currency that ISO 4217 calls CZK. */
    public static final CurrencyCode CZK = new CurrencyCode("CZK", true);

    /** {@code DJF}, Djibouti franc: The currency that ISO 4217 calls DJF. */
    public static final CurrencyCode DJF = new CurrencyCode("DJF", true);

    /** {@code DKK}, Danish krone: The currency that ISO 4217 calls DKK. */
    public static final CurrencyCode DKK = new CurrencyCode("DKK", true);

    /** {@code DOP}, Dominican peso: The currency that ISO 4217 calls DOP. */
    public static final CurrencyCode DOP = new CurrencyCode("DOP", true);

    /** {@code DZD}, Algerian dinar: The currency that ISO 4217 calls DZD. */
    public static final CurrencyCode DZD = new CurrencyCode("DZD", true);

    /** {@code EGP}, Egyptian pound: The currency that ISO 4217 calls EGP. */
    public static final CurrencyCode EGP = new CurrencyCode("EGP", true);

    /** {@code ERN}, Nakfa: The currency that ISO 4217 calls ERN. */
    public static final CurrencyCode ERN = new CurrencyCode("ERN", true);

    /** {@code ETB}, Ethiopian birr: The currency that ISO 4217 calls ETB. */
    public static final CurrencyCode ETB = new CurrencyCode("ETB", true);

    /** {@code EUR}, Euro: The currency that ISO 4217 calls EUR. */
    public static final CurrencyCode EUR = new CurrencyCode("EUR", true);

    /** {@code FJD}, Fiji dollar: The currency that ISO 4217 calls FJD. */
    public static final CurrencyCode FJD = new CurrencyCode("FJD", true);

    /** {@code FKP}, Falkland Islands pound: The currency that ISO 4217 calls FKP. */
    public static final CurrencyCode FKP = new CurrencyCode("FKP", true);

    /** {@code GBP}, Pound sterling: The currency that ISO 4217 calls GBP. */
    public static final CurrencyCode GBP = new CurrencyCode("GBP", true);

    /** {@code GEL}, Lari: The currency that ISO 4217 calls GEL. */
    public static final CurrencyCode GEL = new CurrencyCode("GEL", true);

    /** {@code GHS}, Ghana cedi: The currency that ISO 4217 calls GHS. */
    public static final CurrencyCode GHS = new CurrencyCode("GHS", true);

    /** {@code GIP}, Gibraltar pound: The currency that ISO 4217 calls GIP. */
    public static final CurrencyCode GIP = new CurrencyCode("GIP", true);

    /** {@code GMD}, Dalasi: The currency that ISO 4217 calls GMD. */
    public static final CurrencyCode GMD = new CurrencyCode("GMD", true);

    /** {@code GNF}, Guinean franc: The currency that ISO 4217 calls GNF. */
    public static final CurrencyCode GNF = new CurrencyCode("GNF", true);

    /** {@code GTQ}, Quetzal: The currency that ISO 4217 calls GTQ. */
    public static final CurrencyCode GTQ = new CurrencyCode("GTQ", true);

    /** {@code GYD}, Guyana dollar: The currency that ISO 4217 calls GYD. */
    public static final CurrencyCode GYD = new CurrencyCode("GYD", true);

    /** {@code HKD}, Hong Kong dollar: The currency that ISO 4217 calls HKD. */
    public static final CurrencyCode HKD = new CurrencyCode("HKD", true);

    /** {@code HNL}, Lempira: The currency that ISO 4217 calls HNL. */
    public static final CurrencyCode HNL = new CurrencyCode("HNL", true);

    /** {@code HTG}, Gourde: The currency that ISO 4217 calls HTG. */
    public static final CurrencyCode HTG = new CurrencyCode("HTG", true);

    /** {@code HUF}, Forint: The currency that ISO 4217 calls HUF. */
    public static final CurrencyCode HUF = new CurrencyCode("HUF", true);

    /** {@code IDR}, Rupiah: The currency that ISO 4217 calls IDR. */
    public static final CurrencyCode IDR = new CurrencyCode("IDR", true);

    /** {@code ILS}, New Israeli sheqel: The currency that ISO 4217 calls ILS. */
    public static final CurrencyCode ILS = new CurrencyCode("ILS", true);

    /** {@code INR}, Indian rupee: The currency that ISO 4217 calls INR. */
    public static final CurrencyCode INR = new CurrencyCode("INR", true);

    /** {@code IQD}, Iraqi dinar: The currency that ISO 4217 calls IQD. */
    public static final CurrencyCode IQD = new CurrencyCode("IQD", true);

    /** {@code IRR}, Iranian rial: The currency that ISO 4217 calls IRR. */
    public static final CurrencyCode IRR = new CurrencyCode("IRR", true);

    /** {@code ISK}, Iceland krona: The currency that ISO 4217 calls ISK. */
    public static final CurrencyCode ISK = new CurrencyCode("ISK", true);

    /** {@code JMD}, Jamaican dollar: The currency that ISO 4217 calls JMD. */
    public static final CurrencyCode JMD = new CurrencyCode("JMD", true);

    /** {@code JOD}, Jordanian dinar: The currency that ISO 4217 calls JOD. */
    public static final CurrencyCode JOD = new CurrencyCode("JOD", true);

    /** {@code JPY}, Yen: The currency that ISO 4217 calls JPY. */
    public static final CurrencyCode JPY = new CurrencyCode("JPY", true);

    /** {@code KES}, Kenyan shilling: The currency that ISO 4217 calls KES. */
    public static final CurrencyCode KES = new CurrencyCode("KES", true);

    /** {@code KGS}, Som: The currency that ISO 4217 calls KGS. */
    public static final CurrencyCode KGS = new CurrencyCode("KGS", true);

    /** {@code KHR}, Riel: The currency that ISO 4217 calls KHR. */
    public static final CurrencyCode KHR = new CurrencyCode("KHR", true);

    /** {@code KMF}, Comorian franc: The currency that ISO 4217 calls KMF. */
    public static final CurrencyCode KMF = new CurrencyCode("KMF", true);

    /** {@code KPW}, North Korean won: The currency that ISO 4217 calls KPW. */
    public static final CurrencyCode KPW = new CurrencyCode("KPW", true);

    /** {@code KRW}, Won: The currency that ISO 4217 calls KRW. */
    public static final CurrencyCode KRW = new CurrencyCode("KRW", true);

    /** {@code KWD}, Kuwaiti dinar: The currency that ISO 4217 calls KWD. */
    public static final CurrencyCode KWD = new CurrencyCode("KWD", true);

    /** {@code KYD}, Cayman Islands dollar: The currency that ISO 4217 calls KYD. */
    public static final CurrencyCode KYD = new CurrencyCode("KYD", true);

    /** {@code KZT}, Tenge: The currency that ISO 4217 calls KZT. */
    public static final CurrencyCode KZT = new CurrencyCode("KZT", true);

    /** {@code LAK}, Lao kip: The currency that ISO 4217 calls LAK. */
    public static final CurrencyCode LAK = new CurrencyCode("LAK", true);

    /** {@code LBP}, Lebanese pound: The currency that ISO 4217 calls LBP. */
    public static final CurrencyCode LBP = new CurrencyCode("LBP", true);

    /** {@code LKR}, Sri Lanka rupee: The currency that ISO 4217 calls LKR. */
    public static final CurrencyCode LKR = new CurrencyCode("LKR", true);

    /** {@code LRD}, Liberian dollar: The currency that ISO 4217 calls LRD. */
    public static final CurrencyCode LRD = new CurrencyCode("LRD", true);

    /** {@code LSL}, Loti: The currency that ISO 4217 calls LSL. */
    public static final CurrencyCode LSL = new CurrencyCode("LSL", true);

    /** {@code LYD}, Libyan dinar: The currency that ISO 4217 calls LYD. */
    public static final CurrencyCode LYD = new CurrencyCode("LYD", true);

    /** {@code MAD}, Moroccan dirham: The currency that ISO 4217 calls MAD. */
    public static final CurrencyCode MAD = new CurrencyCode("MAD", true);

    /** {@code MDL}, Moldovan leu: The currency that ISO 4217 calls MDL. */
    public static final CurrencyCode MDL = new CurrencyCode("MDL", true);

    /** {@code MGA}, Malagasy ariary: The currency that ISO 4217 calls MGA. */
    public static final CurrencyCode MGA = new CurrencyCode("MGA", true);

    /** {@code MKD}, Denar: The currency that ISO 4217 calls MKD. */
    public static final CurrencyCode MKD = new CurrencyCode("MKD", true);

    /** {@code MMK}, Kyat: The currency that ISO 4217 calls MMK. */
    public static final CurrencyCode MMK = new CurrencyCode("MMK", true);

    /** {@code MNT}, Tugrik: The currency that ISO 4217 calls MNT. */
    public static final CurrencyCode MNT = new CurrencyCode("MNT", true);

    /** {@code MOP}, Pataca: The currency that ISO 4217 calls MOP. */
    public static final CurrencyCode MOP = new CurrencyCode("MOP", true);

    /** {@code MRU}, Ouguiya: The currency that ISO 4217 calls MRU. */
    public static final CurrencyCode MRU = new CurrencyCode("MRU", true);

    /** {@code MUR}, Mauritius rupee: The currency that ISO 4217 calls MUR. */
    public static final CurrencyCode MUR = new CurrencyCode("MUR", true);

    /** {@code MVR}, Rufiyaa: The currency that ISO 4217 calls MVR. */
    public static final CurrencyCode MVR = new CurrencyCode("MVR", true);

    /** {@code MWK}, Malawi kwacha: The currency that ISO 4217 calls MWK. */
    public static final CurrencyCode MWK = new CurrencyCode("MWK", true);

    /** {@code MXN}, Mexican peso: The currency that ISO 4217 calls MXN. */
    public static final CurrencyCode MXN = new CurrencyCode("MXN", true);

    /** {@code MXV}, Mexican unidad de inversion: A unit of account in Mexico that follows prices. */
    public static final CurrencyCode MXV = new CurrencyCode("MXV", true);

    /** {@code MYR}, Malaysian ringgit: The currency that ISO 4217 calls MYR. */
    public static final CurrencyCode MYR = new CurrencyCode("MYR", true);

    /** {@code MZN}, Mozambique metical: The currency that ISO 4217 calls MZN. */
    public static final CurrencyCode MZN = new CurrencyCode("MZN", true);

    /** {@code NAD}, Namibia dollar: The currency that ISO 4217 calls NAD. */
    public static final CurrencyCode NAD = new CurrencyCode("NAD", true);

    /** {@code NGN}, Naira: The currency that ISO 4217 calls NGN. */
    public static final CurrencyCode NGN = new CurrencyCode("NGN", true);

    /** {@code NIO}, Cordoba oro: The currency that ISO 4217 calls NIO. */
    public static final CurrencyCode NIO = new CurrencyCode("NIO", true);

    /** {@code NOK}, Norwegian krone: The currency that ISO 4217 calls NOK. */
    public static final CurrencyCode NOK = new CurrencyCode("NOK", true);

    /** {@code NPR}, Nepalese rupee: The currency that ISO 4217 calls NPR. */
    public static final CurrencyCode NPR = new CurrencyCode("NPR", true);

    /** {@code NZD}, New Zealand dollar: The currency that ISO 4217 calls NZD. */
    public static final CurrencyCode NZD = new CurrencyCode("NZD", true);

    /** {@code OMR}, Rial Omani: The currency that ISO 4217 calls OMR. */
    public static final CurrencyCode OMR = new CurrencyCode("OMR", true);

    /** {@code PAB}, Balboa: The currency that ISO 4217 calls PAB. */
    public static final CurrencyCode PAB = new CurrencyCode("PAB", true);

    /** {@code PEN}, Sol: The currency that ISO 4217 calls PEN. */
    public static final CurrencyCode PEN = new CurrencyCode("PEN", true);

    /** {@code PGK}, Kina: The currency that ISO 4217 calls PGK. */
    public static final CurrencyCode PGK = new CurrencyCode("PGK", true);

    /** {@code PHP}, Philippine peso: The currency that ISO 4217 calls PHP. */
    public static final CurrencyCode PHP = new CurrencyCode("PHP", true);

    /** {@code PKR}, Pakistan rupee: The currency that ISO 4217 calls PKR. */
    public static final CurrencyCode PKR = new CurrencyCode("PKR", true);

    /** {@code PLN}, Zloty: The currency that ISO 4217 calls PLN. */
    public static final CurrencyCode PLN = new CurrencyCode("PLN", true);

    /** {@code PYG}, Guarani: The currency that ISO 4217 calls PYG. */
    public static final CurrencyCode PYG = new CurrencyCode("PYG", true);

    /** {@code QAR}, Qatari rial: The currency that ISO 4217 calls QAR. */
    public static final CurrencyCode QAR = new CurrencyCode("QAR", true);

    /** {@code RON}, Romanian leu: The currency that ISO 4217 calls RON. */
    public static final CurrencyCode RON = new CurrencyCode("RON", true);

    /** {@code RSD}, Serbian dinar: The currency that ISO 4217 calls RSD. */
    public static final CurrencyCode RSD = new CurrencyCode("RSD", true);

    /** {@code RUB}, Russian rouble: The currency that ISO 4217 calls RUB. */
    public static final CurrencyCode RUB = new CurrencyCode("RUB", true);

    /** {@code RWF}, Rwanda franc: The currency that ISO 4217 calls RWF. */
    public static final CurrencyCode RWF = new CurrencyCode("RWF", true);

    /** {@code SAR}, Saudi riyal: The currency that ISO 4217 calls SAR. */
    public static final CurrencyCode SAR = new CurrencyCode("SAR", true);

    /** {@code SBD}, Solomon Islands dollar: The currency that ISO 4217 calls SBD. */
    public static final CurrencyCode SBD = new CurrencyCode("SBD", true);

    /** {@code SCR}, Seychelles rupee: The currency that ISO 4217 calls SCR. */
    public static final CurrencyCode SCR = new CurrencyCode("SCR", true);

    /** {@code SDG}, Sudanese pound: The currency that ISO 4217 calls SDG. */
    public static final CurrencyCode SDG = new CurrencyCode("SDG", true);

    /** {@code SEK}, Swedish krona: The currency that ISO 4217 calls SEK. */
    public static final CurrencyCode SEK = new CurrencyCode("SEK", true);

    /** {@code SGD}, Singapore dollar: The currency that ISO 4217 calls SGD. */
    public static final CurrencyCode SGD = new CurrencyCode("SGD", true);

    /** {@code SHP}, Saint Helena pound: The currency that ISO 4217 calls SHP. */
    public static final CurrencyCode SHP = new CurrencyCode("SHP", true);

    /** {@code SLE}, Leone: The currency that ISO 4217 calls SLE. */
    public static final CurrencyCode SLE = new CurrencyCode("SLE", true);

    /** {@code SOS}, Somali shilling: The currency that ISO 4217 calls SOS. */
    public static final CurrencyCode SOS = new CurrencyCode("SOS", true);

    /** {@code SRD}, Surinam dollar: The currency that ISO 4217 calls SRD. */
    public static final CurrencyCode SRD = new CurrencyCode("SRD", true);

    /** {@code SSP}, South Sudanese pound: The currency that ISO 4217 calls SSP. */
    public static final CurrencyCode SSP = new CurrencyCode("SSP", true);

    /** {@code STN}, Dobra: The currency that ISO 4217 calls STN. */
    public static final CurrencyCode STN = new CurrencyCode("STN", true);

    /** {@code SVC}, El Salvador colon: The currency that ISO 4217 calls SVC. */
    public static final CurrencyCode SVC = new CurrencyCode("SVC", true);

    /** {@code SYP}, Syrian pound: The currency that ISO 4217 calls SYP. */
    public static final CurrencyCode SYP = new CurrencyCode("SYP", true);

    /** {@code SZL}, Lilangeni: The currency that ISO 4217 calls SZL. */
    public static final CurrencyCode SZL = new CurrencyCode("SZL", true);

    /** {@code THB}, Baht: The currency that ISO 4217 calls THB. */
    public static final CurrencyCode THB = new CurrencyCode("THB", true);

    /** {@code TJS}, Somoni: The currency that ISO 4217 calls TJS. */
    public static final CurrencyCode TJS = new CurrencyCode("TJS", true);

    /** {@code TMT}, Turkmenistan new manat: The currency that ISO 4217 calls TMT. */
    public static final CurrencyCode TMT = new CurrencyCode("TMT", true);

    /** {@code TND}, Tunisian dinar: The currency that ISO 4217 calls TND. */
    public static final CurrencyCode TND = new CurrencyCode("TND", true);

    /** {@code TOP}, Pa'anga: The currency that ISO 4217 calls TOP. */
    public static final CurrencyCode TOP = new CurrencyCode("TOP", true);

    /** {@code TRY}, Turkish lira: The currency that ISO 4217 calls TRY. */
    public static final CurrencyCode TRY = new CurrencyCode("TRY", true);

    /** {@code TTD}, Trinidad and Tobago dollar: The currency that ISO 4217 calls TTD. */
    public static final CurrencyCode TTD = new CurrencyCode("TTD", true);

    /** {@code TWD}, New Taiwan dollar: The currency that ISO 4217 calls TWD. */
    public static final CurrencyCode TWD = new CurrencyCode("TWD", true);

    /** {@code TZS}, Tanzanian shilling: The currency that ISO 4217 calls TZS. */
    public static final CurrencyCode TZS = new CurrencyCode("TZS", true);

    /** {@code UAH}, Hryvnia: The currency that ISO 4217 calls UAH. */
    public static final CurrencyCode UAH = new CurrencyCode("UAH", true);

    /** {@code UGX}, Uganda shilling: The currency that ISO 4217 calls UGX. */
    public static final CurrencyCode UGX = new CurrencyCode("UGX", true);

    /** {@code USD}, US dollar: The currency that ISO 4217 calls USD. */
    public static final CurrencyCode USD = new CurrencyCode("USD", true);

    /** {@code USN}, US dollar, next day: US dollars that are paid on the next day. */
    public static final CurrencyCode USN = new CurrencyCode("USN", true);

    /** {@code UYI}, Uruguay peso in indexed units: A unit of account in Uruguay that follows prices. */
    public static final CurrencyCode UYI = new CurrencyCode("UYI", true);

    /** {@code UYU}, Peso uruguayo: The currency that ISO 4217 calls UYU. */
    public static final CurrencyCode UYU = new CurrencyCode("UYU", true);

    /** {@code UYW}, Unidad previsional: A unit of account in Uruguay that follows wages. */
    public static final CurrencyCode UYW = new CurrencyCode("UYW", true);

    /** {@code UZS}, Uzbekistan sum: The currency that ISO 4217 calls UZS. */
    public static final CurrencyCode UZS = new CurrencyCode("UZS", true);

    /** {@code VED}, Digital bolivar: The currency that ISO 4217 calls VED. */
    public static final CurrencyCode VED = new CurrencyCode("VED", true);

    /** {@code VES}, Sovereign bolivar: The currency that ISO 4217 calls VES. */
    public static final CurrencyCode VES = new CurrencyCode("VES", true);

    /** {@code VND}, Dong: The currency that ISO 4217 calls VND. */
    public static final CurrencyCode VND = new CurrencyCode("VND", true);

    /** {@code VUV}, Vatu: The currency that ISO 4217 calls VUV. */
    public static final CurrencyCode VUV = new CurrencyCode("VUV", true);

    /** {@code WST}, Tala: The currency that ISO 4217 calls WST. */
    public static final CurrencyCode WST = new CurrencyCode("WST", true);

    /** {@code XAF}, CFA franc BEAC: The currency that ISO 4217 calls XAF. */
    public static final CurrencyCode XAF = new CurrencyCode("XAF", true);

    /** {@code XCD}, East Caribbean dollar: The currency that ISO 4217 calls XCD. */
    public static final CurrencyCode XCD = new CurrencyCode("XCD", true);

    /** {@code XCG}, Caribbean guilder: The currency that ISO 4217 calls XCG. */
    public static final CurrencyCode XCG = new CurrencyCode("XCG", true);

    /** {@code XDR}, Special drawing right: The unit in which the International Monetary Fund keeps its accounts. */
    public static final CurrencyCode XDR = new CurrencyCode("XDR", true);

    /** {@code XOF}, CFA franc BCEAO: The currency that ISO 4217 calls XOF. */
    public static final CurrencyCode XOF = new CurrencyCode("XOF", true);

    /** {@code XPF}, CFP franc: The currency that ISO 4217 calls XPF. */
    public static final CurrencyCode XPF = new CurrencyCode("XPF", true);

    /** {@code XSU}, Sucre: The unit of account of the Unified System for Regional Compensation. */
    public static final CurrencyCode XSU = new CurrencyCode("XSU", true);

    /**
     * {@code XTS}, Test currency: The code that ISO 4217 keeps for tests; it stands for no money, and examples use it.
     */
    public static final CurrencyCode XTS = new CurrencyCode("XTS", true);

    /** {@code XUA}, ADB unit of account: The unit in which the African Development Bank keeps its accounts. */
    public static final CurrencyCode XUA = new CurrencyCode("XUA", true);

    /** {@code YER}, Yemeni rial: The currency that ISO 4217 calls YER. */
    public static final CurrencyCode YER = new CurrencyCode("YER", true);

    /** {@code ZAR}, Rand: The currency that ISO 4217 calls ZAR. */
    public static final CurrencyCode ZAR = new CurrencyCode("ZAR", true);

    /** {@code ZMW}, Zambian kwacha: The currency that ISO 4217 calls ZMW. */
    public static final CurrencyCode ZMW = new CurrencyCode("ZMW", true);

    /** {@code ZWG}, Zimbabwe gold: The currency that ISO 4217 calls ZWG. */
    public static final CurrencyCode ZWG = new CurrencyCode("ZWG", true);

    /** {@code bitcoin}, Bitcoin: The virtual currency bitcoin, often written BTC or XBT. */
    public static final CurrencyCode BITCOIN = new CurrencyCode("bitcoin", true);

    /** {@code ether}, Ether: The virtual currency ether, often written ETH. */
    public static final CurrencyCode ETHER = new CurrencyCode("ether", true);

    /** {@code litecoin}, Litecoin: The virtual currency litecoin, often written LTC. */
    public static final CurrencyCode LITECOIN = new CurrencyCode("litecoin", true);

    /** {@code monero}, Monero: The virtual currency monero, often written XMR. */
    public static final CurrencyCode MONERO = new CurrencyCode("monero", true);

    /** {@code tether}, Tether: The virtual currency tether in dollars, often written USDT. */
    public static final CurrencyCode TETHER = new CurrencyCode("tether", true);

    /** {@code usd-coin}, USD Coin: The virtual currency USD Coin, often written USDC. */
    public static final CurrencyCode USD_COIN = new CurrencyCode("usd-coin", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final CurrencyCode UNKNOWN = new CurrencyCode("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final CurrencyCode UNDISCLOSED = new CurrencyCode("undisclosed", true);

    private static final CodeList<CurrencyCode> LIST = CodeList.open(
            "currency-code",
            "^([A-Z]{3}|[a-z][a-z0-9-]{0,63})$",
            Set.of(),
            List.of(
                    AED,
                    AFN,
                    ALL,
                    AMD,
                    AOA,
                    ARS,
                    AUD,
                    AWG,
                    AZN,
                    BAM,
                    BBD,
                    BDT,
                    BGN,
                    BHD,
                    BIF,
                    BMD,
                    BND,
                    BOB,
                    BOV,
                    BRL,
                    BSD,
                    BTN,
                    BWP,
                    BYN,
                    BZD,
                    CAD,
                    CDF,
                    CHE,
                    CHF,
                    CHW,
                    CLF,
                    CLP,
                    CNY,
                    COP,
                    COU,
                    CRC,
                    CUP,
                    CVE,
                    CZK,
                    DJF,
                    DKK,
                    DOP,
                    DZD,
                    EGP,
                    ERN,
                    ETB,
                    EUR,
                    FJD,
                    FKP,
                    GBP,
                    GEL,
                    GHS,
                    GIP,
                    GMD,
                    GNF,
                    GTQ,
                    GYD,
                    HKD,
                    HNL,
                    HTG,
                    HUF,
                    IDR,
                    ILS,
                    INR,
                    IQD,
                    IRR,
                    ISK,
                    JMD,
                    JOD,
                    JPY,
                    KES,
                    KGS,
                    KHR,
                    KMF,
                    KPW,
                    KRW,
                    KWD,
                    KYD,
                    KZT,
                    LAK,
                    LBP,
                    LKR,
                    LRD,
                    LSL,
                    LYD,
                    MAD,
                    MDL,
                    MGA,
                    MKD,
                    MMK,
                    MNT,
                    MOP,
                    MRU,
                    MUR,
                    MVR,
                    MWK,
                    MXN,
                    MXV,
                    MYR,
                    MZN,
                    NAD,
                    NGN,
                    NIO,
                    NOK,
                    NPR,
                    NZD,
                    OMR,
                    PAB,
                    PEN,
                    PGK,
                    PHP,
                    PKR,
                    PLN,
                    PYG,
                    QAR,
                    RON,
                    RSD,
                    RUB,
                    RWF,
                    SAR,
                    SBD,
                    SCR,
                    SDG,
                    SEK,
                    SGD,
                    SHP,
                    SLE,
                    SOS,
                    SRD,
                    SSP,
                    STN,
                    SVC,
                    SYP,
                    SZL,
                    THB,
                    TJS,
                    TMT,
                    TND,
                    TOP,
                    TRY,
                    TTD,
                    TWD,
                    TZS,
                    UAH,
                    UGX,
                    USD,
                    USN,
                    UYI,
                    UYU,
                    UYW,
                    UZS,
                    VED,
                    VES,
                    VND,
                    VUV,
                    WST,
                    XAF,
                    XCD,
                    XCG,
                    XDR,
                    XOF,
                    XPF,
                    XSU,
                    XTS,
                    XUA,
                    YER,
                    ZAR,
                    ZMW,
                    ZWG,
                    BITCOIN,
                    ETHER,
                    LITECOIN,
                    MONERO,
                    TETHER,
                    USD_COIN,
                    UNKNOWN,
                    UNDISCLOSED));

    private CurrencyCode(String code, boolean known) {
        super(code, known);
    }

    @Override
    CurrencyCode another(String text, boolean known) {
        return new CurrencyCode(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<CurrencyCode> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CurrencyCode of(String code) {
        return LIST.of(code);
    }
}
