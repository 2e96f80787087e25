package org.septel.archive.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "english    | The Minister told the Ambassador that he would not attend, and asked if it was possible to meet again on Friday.",
                "english    | AMBASSADOR CALLED ON FOREIGN MINISTER TODAY. HE SAID GOVERNMENT WOULD CONSIDER PROPOSAL AND REPLY BY END OF WEEK. NO DECISION HAS BEEN TAKEN ON TALKS.",
                "spanish    | El ministro dijo al embajador que no asistiría a la reunión, pero que el gobierno está dispuesto a seguir las conversaciones en los próximos días.",
                "spanish    | EL PRESIDENTE HA DECLARADO QUE LA SITUACION EN LA FRONTERA ES MUY GRAVE Y QUE SE HAN TOMADO TODAS LAS MEDIDAS NECESARIAS PARA LA SEGURIDAD DE LOS CIUDADANOS.",
                "french     | Le ministre a dit à l'ambassadeur qu'il ne viendrait pas à la réunion, mais que son gouvernement est prêt à poursuivre les entretiens dans les prochains jours.",
                "french     | LE PRESIDENT A DECLARE QUE LES NEGOCIATIONS AVEC LES REPRESENTANTS DU MOUVEMENT ONT ETE SUSPENDUES ET NE SERONT PAS REPRISES AVANT LE MOIS DE MARS.",
                "portuguese | O ministro disse ao embaixador que não iria à reunião, mas que o governo está disposto a continuar as conversações nos próximos dias com os seus representantes.",
                "german     | Der Minister sagte dem Botschafter, dass er nicht an der Sitzung teilnehmen werde, die Regierung aber bereit sei, die Gespräche in den nächsten Tagen fortzusetzen.",
                "italian    | Il ministro ha detto all'ambasciatore che non sarebbe venuto alla riunione, ma che il governo è pronto a continuare i colloqui nei prossimi giorni con gli altri.",
                "dutch      | De minister zei tegen de ambassadeur dat hij niet aanwezig zou zijn, maar dat de regering bereid is om het gesprek in de komende dagen voort te zetten met hem.",
                "unknown    | SMITH JONES BROWN DAVIS MILLER WILSON MOORE TAYLOR ANDERSON THOMAS JACKSON WHITE HARRIS MARTIN",
                "unknown    | Too short to say.",
                "unknown    | 1234 5678 91011 1213 1415 1617 1819 2021 2223 2425 2627 2829 3031 3233",
                "unknown    | Министр сказал послу, что он не будет присутствовать на заседании, но что правительство готово продолжать переговоры."
            })
    void isToldByItsSmallWords(String language, String text) {
        assertThat(Languages.standard().of(List.of(text))).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"The minister said that he would come to the talks on Friday with all of his staff"})
    void aTextHalfInAnotherLanguageHasNone(String english) {
        String spanish =
                "El ministro dijo que vendría a las conversaciones con todo su personal el viernes por la tarde";

        assertThat(Languages.standard().of(List.of(english, spanish))).isEqualTo(Languages.UNKNOWN);
    }
}
