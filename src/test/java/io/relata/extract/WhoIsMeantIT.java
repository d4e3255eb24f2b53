package io.relata.extract;

import static io.relata.extract.Told.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoIsMeantIT {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kelvotek Inc opened a plant near Tarn Group's. It competes with Orvane Labs. | Kelvotek Inc COMPETES_WITH Orvane Labs
          Kelvotek Inc met bankers in May. Tarn Group and Orvane Labs did so in June. The company, which is backed by Northgate Partners, wants to grow. Kelvotek Inc met them again. The company competes with Mallory Inc. | Kelvotek Inc COMPETES_WITH Mallory Inc
          Dutch lens maker Kelvotek Inc sued Denmark's Tarn Group. The Danish company competes with Orvane Labs. | Tarn Group COMPETES_WITH Orvane Labs
          Kelvotek Inc lost its biggest client. Tarn Group left in May. Kelvotek Inc makes lenses. Other rivals include Orvane Labs. | Kelvotek Inc COMPETES_WITH Orvane Labs
          Kelvotek Inc makes lenses. Kelvotek Inc raised $20 million in May. Northgate Partners led the round. | Northgate Partners INVESTS_IN Kelvotek Inc
          Northgate Partners pressed Kelvotek Inc to sell its subsidiary, Tarn Group. | Kelvotek Inc OWNS Tarn Group
          Kelvotek Inc, whose customers include Tarn Group, opened a plant. | Kelvotek Inc SUPPLIES Tarn Group
          Orvane Labs, one of many firms in Lyon, competes with Tarn Group, Mallory Inc and Kelvotek Inc, which is owned by Northgate Partners. | Northgate Partners OWNS Kelvotek Inc
          Based in Lyon, Kelvotek Inc is a maker of lenses. | Kelvotek Inc HEADQUARTERED_IN Lyon
          Kelvotek Inc raised a $20 million Series B led by Northgate Partners. | Northgate Partners INVESTS_IN Kelvotek Inc
          Kelvotek Inc makes lenses. Kelvotek Inc needs a new supplier. Tarn Group was passed over. | Kelvotek Inc REJECTED Tarn Group
          Kelvotek Inc makes lenses. Kelvotek Inc needs glass. The glass will be supplied by Tarn Group. | Tarn Group SUPPLIES Kelvotek Inc
          Tarn Group met bankers. Mallory Inc chose Orvane Labs over Kelvotek Inc. Tarn Group was also in the running. | Mallory Inc EVALUATED Tarn Group
          Kelvotek Inc rejected Tarn Group. Tarn Group makes lenses. Tarn Group wants to grow. Orvane Labs was passed over. | Kelvotek Inc REJECTED Orvane Labs
          Kelvotek Inc wrote to Tarn Group and Orvane Labs. The former competes with Mallory Inc. | Tarn Group COMPETES_WITH Mallory Inc
          Kelvotek Inc wrote to Tarn Group and Orvane Labs. The latter competes with Mallory Inc. | Orvane Labs COMPETES_WITH Mallory Inc
          Kelvotek Inc makes lenses. A spokesperson for Tarn Group said the company competes with Orvane Labs. | Tarn Group COMPETES_WITH Orvane Labs
          Kelvotek Inc makes lenses. Analysts like Tarn Group, its bigger rival. | Kelvotek Inc COMPETES_WITH Tarn Group
          Kelvotek Inc met Harlow Building Society. The society competes with Orvane Labs. | Harlow Building Society COMPETES_WITH Orvane Labs
          Kelvotek Inc, which bought Tarn Group last year, said it competes with Orvane Labs. | Kelvotek Inc ACQUIRES Tarn Group
          Kelvotek Inc chose Tarn Group, people with knowledge of the decision said on Thursday. | Tarn Group SUPPLIES Kelvotek Inc
          Lens maker Kelvotek Inc, which also partners with Tarn Group, opened a plant. | Kelvotek Inc PARTNERS_WITH Tarn Group
          Kelvotek Inc makes lenses. Tarn Group is its biggest supplier. | Tarn Group SUPPLIES Kelvotek Inc
          "We sued Orvane Labs," said Anna Berg, chief executive of Kelvotek Inc. | Kelvotek Inc SUES Orvane Labs
          Kelvotek Inc today reports its results. We compete with Orvane Labs. | Kelvotek Inc COMPETES_WITH Orvane Labs
          Kelvotek plc makes lenses. Kelvotek Ventures is the arm of Kelvotek. Kelvotek competes with Orvane Labs. | Kelvotek plc COMPETES_WITH Orvane Labs
          Kelvotek Inc makes lenses and counts Tarn Group among its biggest customers. | Kelvotek Inc SUPPLIES Tarn Group
          Kelvotek Inc is a brewery with 40 staff. Tarn Group sells cars. The drinks company competes with Orvane Labs. | Kelvotek Inc COMPETES_WITH Orvane Labs
          Kelvotek Inc, a hotelier, met bankers on Monday. Tarn Group was there too. The hotelier competes with Orvane Labs. | Kelvotek Inc COMPETES_WITH Orvane Labs
          """)
  void what_a_reader_would_take_it_for(String text, String fact) {
    assertThat(facts(text)).contains(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orvane Labs competes with Tarn Group, Mallory Inc and Kelvotek Inc, which is owned by Northgate Partners. | Northgate Partners OWNS Tarn Group
          Rivals include Lyon-based Kelvotek Inc and Tarn Group. | Tarn Group HEADQUARTERED_IN Lyon
          Unlike the broadcaster Orvane Labs, Kelvotek Inc is owned by Northgate Partners. | Northgate Partners OWNS Orvane Labs
          Kelvotek Inc makes lenses. Kelvotek Inc needs a new supplier. Tarn Group was passed over by Mallory Inc. | Kelvotek Inc REJECTED Tarn Group
          Kelvotek Inc rejected Tarn Group. Tarn Group makes lenses. Tarn Group wants to grow. Orvane Labs was passed over. | Tarn Group REJECTED Orvane Labs
          Tarn Group makes lenses. Tarn Group was in talks with the company. Orvane Labs bought the company. | Tarn Group EVALUATED Tarn Group
          Tarn Group met Orvane Energy. Kelvotek Inc supplies the energy. | Kelvotek Inc SUPPLIES Orvane Energy
          Kelvotek Inc selected Tarn Group as its partner. | Tarn Group SUPPLIES Kelvotek Inc
          Tarn Group is testing Orvane Labs in the search function of Kelvotek Inc, which Mallory Inc owns. | Tarn Group EVALUATED Kelvotek Inc
          Tarn Group bid for Kelvotek Inc. Tarn Group and Kelvotek Inc met. The company competes with Mallory Inc. Tarn Group bid for the company. | Tarn Group ACQUIRES Tarn Group
          """)
  void what_a_reader_would_not(String text, String fact) {
    assertThat(facts(text)).doesNotContain(fact);
  }
}
