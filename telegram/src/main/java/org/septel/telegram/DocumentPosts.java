package org.septel.telegram;

import java.util.HashMap;
import java.util.Map;

/// Posts as document numbers of 1973-79 write them: the first six characters of the name, then its blanks taken out.
/// `NEW DELHI` is cut to `NEW DE` and written `NEWDE`.
///
/// Where a consulate would be cut to the same letters as an embassy, the letters are the embassy's: Porto Alegre and
/// Santiago de los Caballeros are not here.
///
/// @source National Archives, Central Foreign Policy Files FAQ, document numbers
final class DocumentPosts {

    private static final int LETTERS = 6;

    /// The posts of those years that a cut changes.
    private static final String NAMES = """
            ABIDJAN, ABU DHABI, ADDIS ABABA, ALEXANDRIA, ALGIERS, AMSTERDAM, ANTANANARIVO, ANTWERP, ASUNCION, AUCKLAND, \
            BAGHDAD, BANDAR SERI BEGAWAN, BANGKOK, BARCELONA, BATHURST, BELFAST, BELGRADE, BELMOPAN, BLANTYRE, BORDEAUX, \
            BRASILIA, BRAZZAVILLE, BRIDGETOWN, BRISBANE, BRUSSELS, BUCHAREST, BUDAPEST, BUENOS AIRES, BUJUMBURA, \
            CALCUTTA, CALGARY, CAN THO, CANBERRA, CAPE TOWN, CARACAS, CASABLANCA, CHIANG MAI, CIUDAD JUAREZ, COLOMBO, \
            CONAKRY, CONSTANTINE, COPENHAGEN, COTONOU, CURACAO, DA NANG, DAMASCUS, DAR ES SALAAM, DHAHRAN, DJIBOUTI, \
            DUSSELDORF, EDINBURGH, FLORENCE, FORT LAMY, FRANKFURT, FREETOWN, FUKUOKA, GABORONE, GEORGETOWN, GOTEBORG, \
            GRENADA, GUADALAJARA, GUATEMALA, GUAYAQUIL, HALIFAX, HAMBURG, HAMILTON, HELSINKI, HERMOSILLO, HONG KONG, \
            ISFAHAN, ISKENDERUN, ISLAMABAD, ISTANBUL, JAKARTA, JERUSALEM, JOHANNESBURG, KAMPALA, KAOHSIUNG, KARACHI, \
            KATHMANDU, KHARTOUM, KHORRAMSHAHR, KINGSTON, KINSHASA, KUALA LUMPUR, LENINGRAD, LIBREVILLE, LILONGWE, \
            LIVERPOOL, LOURENCO MARQUES, LUBUMBASHI, LUXEMBOURG, MANAGUA, MANCHESTER, MARACAIBO, MARSEILLE, MARTINIQUE, \
            MATAMOROS, MAZATLAN, MBABANE, MBFR VIENNA, MEDELLIN, MELBOURNE, MOGADISHU, MOMBASA, MONROVIA, MONTERREY, \
            MONTEVIDEO, MONTREAL, NAIROBI, NDJAMENA, NEW DELHI, NHA TRANG, NICOSIA, NOGALES, NOUAKCHOTT, NUEVO LAREDO, \
            OECD PARIS, OSAKA KOBE, OUAGADOUGOU, PALERMO, PARAMARIBO, PESHAWAR, PHNOM PENH, PONTA DELGADA, \
            PORT AU PRINCE, PORT LOUIS, PORT MORESBY, PORT OF SPAIN, PRETORIA, PUERTO LA CRUZ, RANGOON, REYKJAVIK, \
            RIO DE JANEIRO, ROTTERDAM, SAINT JOHN, SALISBURY, SALVADOR, SALZBURG, SAN JOSE, SAN SALVADOR, SANTIAGO, \
            SANTO DOMINGO, SAO PAULO, SAPPORO, SEVILLE, SHANGHAI, SINGAPORE, SONGKHLA, STOCKHOLM, STRASBOURG, STUTTGART, \
            SURABAYA, TANANARIVE, TANGIER, TEGUCIGALPA, TEL AVIV, THE HAGUE, THESSALONIKI, TIJUANA, TORONTO, TRIESTE, \
            TRIPOLI, USBERLIN, USUN NEW YORK, VALENCIA, VALLETTA, VANCOUVER, VERACRUZ, VIENTIANE, WELLINGTON, WINNIPEG, \
            YAOUNDE, ZANZIBAR""";

    /// Missions that the files call by another name than ids do: `1975NATOB02345` is `75USNATO2345`.
    private static final Map<String, String> MISSIONS =
            Map.of("NATO BRUSSELS", "USNATO", "EC BRUSSELS", "USEUBRUSSELS", "IAEA VIENNA", "UNVIEVIENNA");

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final Map<String, String> CUT = new HashMap<>();

    static {
        for (String name : NAMES.split(", ")) {
            put(name, name.replace(" ", ""));
        }
        MISSIONS.forEach(DocumentPosts::put);
    }

    private DocumentPosts() {}

    private static void put(String name, String post) {
        String cut = name.substring(0, LETTERS).replace(" ", "");
        if (WHOLE.put(cut, post) != null || CUT.put(post, cut) != null) {
            throw new IllegalStateException("two posts are cut to " + cut);
        }
    }

    /// The post of which these are the first letters; what is given where they are none's.
    static String whole(String cut) {
        return WHOLE.getOrDefault(cut, cut);
    }

    /// As document numbers write a post; what is given where nothing is known of it.
    static String cut(String post) {
        return CUT.getOrDefault(post, post);
    }

    /// Every post that is cut, by the letters that are left of it.
    static Map<String, String> all() {
        return Map.copyOf(WHOLE);
    }
}
