package io.relata.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.extract.clause.Context;
import io.relata.extract.clause.Referent;
import io.relata.extract.parse.Sentence;
import io.relata.extract.parse.SharedParser;
import io.relata.fact.Observation;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationReaderIT {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 12);
  private static final ObservationReader READER = ObservationReader.open();
  private static final Map<String, Referent> KNOWN =
      Map.of(
          "nordbank", new Referent("nordbank", "Company"),
          "acme", new Referent("acme", "Company"),
          "its", new Referent("acme", "Company"),
          "company", new Referent("acme", "Company"),
          "it", new Referent("acme", "Company"),
          "research", new Referent("research", "Organization"),
          "norway", new Referent("norway", "Place"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acme's revenue rose 4% to $124.3 billion.                            | acme revenue 124300000000 USD 4% UNSTATED
          Acme's revenue was up 4% to $124.3 billion in Q1 2025.               | acme revenue 124300000000 USD 2025-Q1 4% UNSTATED
          Revenue at Nordbank fell 11.1% to €2.3 billion from a year earlier.  | nordbank revenue 2300000000 EUR -11.1% YEAR_OVER_YEAR
          Acme saw a 42% increase in sales in 2024.                            | acme sales 2024 42% UNSTATED
          Acme reported sales of 1.2 million units.                            | acme sales 1200000 units
          Its market share slipped to 15% from 18%.                            | acme market share 15 %
          Acme posted a net profit of 300 million euros for 2024.              | acme net profit 300000000 EUR 2024
          Acme's net income dropped by 12% year-on-year in the third quarter.  | acme net income 2024-Q3 -12% YEAR_OVER_YEAR
          Acme earned $94.9 billion in revenue, up 6% from a year earlier.     | acme revenue 94900000000 USD 6% YEAR_OVER_YEAR
          Acme's tablet sales declined 7% quarter-on-quarter.                  | acme tablet sales -7% QUARTER_OVER_QUARTER
          Sales of Acme grew by 12 percent in Norway.                          | acme sales 12% UNSTATED in norway
          Acme employs 12,000 people.                                          | acme headcount 12000 people
          Nordbank, which has 5,000 employees, bought Acme.                    | nordbank employees 5000 employees
          Acme is valued at about $40 billion.                                 | acme valuation 40000000000 USD
          Acme has raised $50 million.                                         | acme funding 50000000 USD
          Acme shipped 1.2 million tablets in 2024.                            | acme shipments 1200000 tablets 2024
          Nordbank's turnover reached Rs 500 crore in FY2024.                  | nordbank turnover 5000000000 INR 2024
          Nordbank's profit came in at 3 lakh rupees.                          | nordbank profit 300000 INR
          Research data revealed a 0.3% decline in the company's tablet sales in Norway during Q3 2024. | acme tablet sales 2024-Q3 -0.3% UNSTATED in norway by research
          Acme's sales grew 5%, while Nordbank's profit fell 3% to $2 billion. | acme sales 5% UNSTATED, nordbank profit 2000000000 USD -3% UNSTATED
          Acme's sales will grow between 5% and 7%.                            | ''
          Acme's sales grew between 5% and 7%.                                 | ''
          Acme expects revenue of $5 billion.                                  | ''
          Acme's profit doubled to $2 billion.                                 | acme profit 2000000000 USD 100% UNSTATED
          Acme's sales halved in 2024.                                         | acme sales 2024 -50% UNSTATED
          Acme's orders tripled.                                               | acme orders 200% UNSTATED
          Acme opened 3 offices.                                               | ''
          Acme's sales rose in 2024.                                           | ''
          """)
  void values_are_read_with_their_owner(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void a_second_value_of_a_sentence_has_its_own_region_and_the_same_period() {
    assertThat(
            read(
                "In Q1 2025, while the company's total revenue rose 4% to $8.5 billion, Norway"
                    + " stayed a hurdle for Acme, with revenue dropping 11.1% to $2.5 billion."))
        .isEqualTo(
            "acme revenue 8500000000 USD 2025-Q1 4% UNSTATED,"
                + " acme revenue 2500000000 USD 2025-Q1 -11.1% UNSTATED in norway");
  }

  @Test
  void the_same_period_is_that_of_the_sentence_before() {
    assertThat(read("Acme's sales fell 3% in Q3 2024. Nordbank's rose in sales by 4%."))
        .contains("acme sales 2024-Q3 -3%");
  }

  @Test
  void the_quote_stands_at_its_offsets() {
    String text = "In short, Acme's revenue rose 4% to $124.3 billion last year.";
    List<Sentence> sentences = SharedParser.get().parse(text);
    Observation found = READER.list(sentences.get(0), context(text, sentences)).get(0);
    assertThat(found.evidence().holdsIn(text)).isTrue();
    assertThat(found.evidence().quote()).isEqualTo("revenue rose 4% to $124.3 billion");
  }

  private static String read(String text) {
    List<Sentence> sentences = SharedParser.get().parse(text);
    Context context = context(text, sentences);
    return sentences.stream()
        .flatMap(sentence -> READER.list(sentence, context).stream())
        .map(ObservationReaderIT::print)
        .collect(Collectors.joining(", "));
  }

  private static Context context(String text, List<Sentence> sentences) {
    return Context.of(
        text,
        sentences,
        PUBLISHED,
        (sentence, token) -> Optional.ofNullable(KNOWN.get(token.text().toLowerCase(Locale.ROOT))));
  }

  private static String print(Observation found) {
    DecimalFormat plain = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return Stream.of(
            found.subject(),
            found.metric(),
            found.value() == null ? null : plain.format(found.value()),
            found.unit(),
            found.period(),
            found.changePercent() == null ? null : plain.format(found.changePercent()) + "%",
            found.changeBasis(),
            found.region() == null ? null : "in " + found.region(),
            found.attributedTo() == null ? null : "by " + found.attributedTo())
        .filter(part -> part != null)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
