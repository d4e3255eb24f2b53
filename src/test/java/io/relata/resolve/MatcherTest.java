package io.relata.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {
  private static final Matcher MATCHER = new Matcher();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordwind AG                    | Nordwind Aktiengesellschaft
          Nordwind AG                    | Nordwind
          Nordwind Group                 | The Nordwind Holdings PLC
          Velmora Mfg. Co                | Velmora Manufacturing Company
          Velmora Int'l                  | Velmora International
          Hale & Pike Bros               | Hale and Pike Brothers
          1st Lakeside Bank              | First Lakeside Bank
          Lakeside Fund II               | Lakeside Fund 2
          H.R.K. Textiles                | HRK Textile
          DeepHarbor                     | Deepharbor
          Deep-Harbor Labs               | DeepHarbor Laboratories
          Zoë Crème SARL                 | Zoe Creme
          Müller Stahl GmbH              | Mueller Steel GmbH
          Bank of Velmora                | Velmora Bank
          ООО Северсталь                 | Severstal OOO
          ПАО Лукморье                   | Lukmorye
          小米科技有限公司                | Xiaomi Technology Co., Ltd.
          株式会社ヤマネ                   | Yamane K.K.
          UK Lakeside Trust              | United Kingdom Lakeside Trust
          Verdantix Foods                | Verdntix Foods
          Lakeside Labour Union          | Lakeside Labor Union
          Nordwind Aktiengeselschaft     | Nordwind AG
          Nordwind Technologies          | Nordwind
          Nordwind.com Inc               | Nordwind
          Verdan Inc                     | Verdann Inc
          北风科技有限公司                  | Beifeng Technology
          阿里巴巴                        | Alibaba
          NWMC                           | Nordwind Widget Making Company Limited
          """)
  void one_company_written_in_two_ways_is_the_same(String one, String other) {
    assertThat(compare(one, other).verdict())
        .as(compare(one, other).toString())
        .isEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nordwind AG                    | Nordwind GmbH
          Nordwind Electronics           | Nordwind Motors
          Nordwind Cloud                 | Nordwind
          Bank of Norway                 | Bank of Denmark
          Lakeside Fund II               | Lakeside Fund III
          Lakeside 2021-1 Trust          | Lakeside 2021-2 Trust
          Nordwind France                | Nordwind Japan
          Nordwind Mexico                | Nordwind
          Kito                           | Kita
          Verdan                         | Verdann
          Nordwind AI                    | Nordwind
          Nordwind Technologies          | Nordwind Electronics
          ABX Systems                    | ADX Systems
          Fork                           | Forks
          Hale Foods                     | Pike Foods
          Lakeside Health                | Lakeside Wealth
          SEC                            | Securities Inc
          """)
  void two_companies_with_similar_names_are_not_joined(String one, String other) {
    assertThat(compare(one, other).verdict())
        .as(compare(one, other).toString())
        .isNotEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dr. Jane Q. Doe  | Jane Doe      | SAME
          Doe, Jane        | Jane Doe      | SAME
          J. Doe           | Jane Doe      | UNSURE
          Doe              | Jane Doe      | DIFFERENT
          Jane A. Doe      | Jane B. Doe   | DIFFERENT
          Jane Doe         | John Doe      | DIFFERENT
          Jon Doe Jr.      | Jon Doe Sr.   | DIFFERENT
          Юлия Петрова     | Yuliya Petrova| SAME
          """)
  void persons_go_by_first_and_last_name(String one, String other, Verdict verdict) {
    Judgement judgement =
        MATCHER.compare(StatedName.of(one, "Person"), StatedName.of(other, "Person"));
    assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          U.K.     | Great Britain | SAME
          N.J.     | New Jersey    | SAME
          Tenn.    | Tennessee     | SAME
          Schweden | Sweden        | SAME
          Iran     | Iraq          | DIFFERENT
          Niger    | Nigeria       | DIFFERENT
          """)
  void places_go_by_their_known_names(String one, String other, Verdict verdict) {
    Judgement judgement =
        MATCHER.compare(StatedName.of(one, "Place"), StatedName.of(other, "Place"));
    assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kito SE      | Kito
          Kito 2       | Kito 3
          Kito Pro     | Kito
          Kita Cruiser | Kito Cruiser
          """)
  void products_differ_in_every_word(String one, String other) {
    Judgement judgement =
        MATCHER.compare(StatedName.of(one, "Product"), StatedName.of(other, "Product"));
    assertThat(judgement.verdict()).as(judgement.toString()).isNotEqualTo(Verdict.SAME);
  }

  @Test
  void initials_join_in_capitals_only() {
    assertThat(compare("NWR", "Nordwind Widget Refinery").verdict()).isEqualTo(Verdict.SAME);
    assertThat(compare("Nwr", "Nordwind Widget Refinery").verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void an_identifier_decides_whatever_the_names_say() {
    StatedName one = identified("Nordwind", "lei", "5299000000000000AB12");
    assertThat(MATCHER.compare(one, identified("Kito", "LEI", "5299000000000000ab12")).verdict())
        .isEqualTo(Verdict.SAME);
    assertThat(MATCHER.compare(one, identified("Nordwind AG", "lei", "OTHER")).verdict())
        .isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void what_a_document_equates_is_the_same() {
    StatedName name = StatedName.of("Harbour Oversight Board", "Organization");
    StatedName alias =
        new StatedName(
            NameKey.of("The Board", "Organization"),
            "The Board",
            Set.of(),
            Map.of(),
            Set.of(name.key()));
    assertThat(MATCHER.compare(name, alias).verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void one_text_of_two_kinds_is_two_things() {
    Judgement judgement =
        MATCHER.compare(StatedName.of("Kito", "Product"), StatedName.of("Kito", "Organization"));
    assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void every_reason_names_a_rule_of_the_list() {
    assertThat(compare("Nordwind Fund 1 AG", "Nordwnd Fund 2 GmbH").reasons())
        .extracting(Reason::rule)
        .isNotEmpty()
        .isSubsetOf(Matcher.listRules());
    assertThat(Matcher.listRules())
        .isEqualTo(
            List.copyOf(
                Set.copyOf(Matcher.listRules()).stream()
                    .sorted(java.util.Comparator.comparing(Matcher.listRules()::indexOf))
                    .toList()));
  }

  private static StatedName identified(String surface, String scheme, String value) {
    return new StatedName(
        NameKey.of(surface, "Organization"),
        surface,
        Set.of("Company"),
        Map.of(scheme, Set.of(value)),
        Set.of());
  }

  private static Judgement compare(String one, String other) {
    return MATCHER.compare(
        StatedName.of(one, "Organization"), StatedName.of(other, "Organization"));
  }
}
