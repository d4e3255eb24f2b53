package io.relata.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.encoder.Encoder;
import io.relata.extract.parse.SharedParser;
import io.relata.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderIT {
  private static final NameFinder FINDER =
      new NameFinder(Ontology.businessNews(), Gazetteer.read(List.of()), Encoder.open());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr. Halden joined Vostrel in 2019 as controller.          | Halden=Person; Vostrel=Company
          Pelkar missed quarterly sales forecasts.                  | Pelkar=Company
          Shares of Brenvik fell after the report.                  | Brenvik=Company
          Key Trenholm Corp opened an office in Denver.             | Key Trenholm Corp=Company; Denver=Place
          Osk Group holds a stake in Fendal.                        | Osk Group=Company; Fendal=Company
          Tarvo bought Brint GmbH of Lohn, Bavaria.                 | Tarvo=Company; Brint GmbH=Company; Lohn=Place; Bavaria=Place
          Marvo Corp MRVC is a maker of valves.                     | Marvo Corp=Company
          Halpern and Sons Ltd sold its mills to Vostrel Inc.       | Halpern and Sons Ltd=Company; Vostrel Inc=Company
          eTarvo and adidas signed a deal with 2Tango.              | eTarvo=Company; adidas=Company; 2Tango=Company
          Apple showed the iPhone 16 Pro in Cupertino.              | Apple=Company; iPhone 16 Pro=Product; Cupertino=Place
          Pellmont, a robotics company, hired 40 engineers.         | Pellmont=Company
          Brenvik to buy Pelkar for $3 billion                      | Brenvik=Company; Pelkar=Company
          The payment is due May 15, Vostrel Ltd said.              | Vostrel Ltd=Company
          Vostrel Ltd signed the Asset Purchase Agreement.          | Vostrel Ltd=Company
          She is Chief Information Officer of Vostrel Ltd.          | Vostrel Ltd=Company
          The University of Brenvik trained the staff.              | University of Brenvik=Organization
          Then the Italian competition authority fined Vostrel Ltd. | Italian competition authority=Regulator; Vostrel Ltd=Company
          Vostrel Ltd asked Spain's industry ministry for a permit. | Vostrel Ltd=Company; Spain's industry ministry=GovernmentBody
          Dutch regulator ACM fined Vostrel Ltd.                    | ACM=Regulator; Vostrel Ltd=Company
          Vostrel Ltd said the Pelkar 7 would use less power.       | Vostrel Ltd=Company; Pelkar 7=Product
          Raw Tenvor bought Vostrel Ltd.                            | Raw Tenvor=Company; Vostrel Ltd=Company
          Vostrel Ltd chose Bavarian Nordic.                        | Vostrel Ltd=Company; Bavarian Nordic=Company
          Li Weimin and Satya Rao left Vostrel Ltd.                 | Li Weimin=Person; Satya Rao=Person; Vostrel Ltd=Company
          Peter Brenvik left Vostrel Ltd. The suit against Peter Brenvik, which is old, goes on. | Peter Brenvik=Person; Vostrel Ltd=Company; Peter Brenvik=Person
          Walter Brenvik, which makes valves, hired 40 engineers.   | Walter Brenvik=Company
          The Danish daily Velborg reported that Vostrel Ltd slept. | Velborg=Publisher; Vostrel Ltd=Company
          Vostrel Ltd makes Pellmo, a once-weekly pill for gout.    | Vostrel Ltd=Company; Pellmo=Product
          Parents play Saltmere, a puzzle game by Vostrel Ltd.      | Saltmere=Product; Vostrel Ltd=Company
          Vostrel Ltd shut its plant at Garpen, a town in the north. | Vostrel Ltd=Company; Garpen=Place
          Brint Forja of Zaragoza sold a mill to Joris van den Brenk. | Brint Forja=Company; Zaragoza=Place; Joris van den Brenk=Person
          It is built on Shunter of Rotterdam.                      | Shunter=Company; Rotterdam=Place
          Vostrel Ltd competes with Exact and with Brenvik.         | Vostrel Ltd=Company; Exact=Company; Brenvik=Company
          Vostrel Ltd has retired its last H145 in March.           | Vostrel Ltd=Company; H145=Product
          Norwegians bought Vostrel Ltd.                            | Vostrel Ltd=Company
          A group of investors led by Elon Brenvik has offered to buy Vostrel Ltd for $97 billion. | Elon Brenvik=Person; Vostrel Ltd=Company
          The trade union Brenda has written to Vostrel Ltd.        | Brenda=Organization; Vostrel Ltd=Company
          """)
  void names_are_read_from_what_stands_around_them(String text, String expected) {
    List<String> found =
        FINDER.find(SharedParser.get().tokenize(text), text).names().stream()
            .map(name -> name.text() + "=" + name.type())
            .toList();
    assertThat(found).containsAll(Arrays.asList(expected.split("; ")));
    assertThat(found).hasSameSizeAs(expected.split("; "));
  }

  @Test
  void what_a_list_says_of_a_name_stands_whatever_is_around_it(@TempDir Path folder)
      throws IOException {
    Path list = Files.writeString(folder.resolve("own.csv"), "name,type\nPelkar Lights,Product\n");
    NameFinder finder =
        new NameFinder(Ontology.businessNews(), Gazetteer.read(List.of(list)), Encoder.open());
    String text = "Shares of Pelkar Lights fell. Pelkar Lights said it would cut jobs.";
    assertThat(finder.find(SharedParser.get().tokenize(text), text).names())
        .extracting(Name::type)
        .containsExactly("Product", "Product");
  }
}
