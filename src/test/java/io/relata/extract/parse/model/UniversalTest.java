package io.relata.extract.parse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word is given as word/tag/head/relation, heads from 1, and expected as head/relation. */
class UniversalTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the noun, not its preposition  | Acme/NNP/2/nsubj sold/VBD/0/root chips/NNS/2/dobj to/IN/2/prep Apex/NNP/4/pobj | 2/nsubj 0/root 2/obj 5/case 2/obl
          a preposition on a noun        | a/DT/2/det unit/NN/0/root of/IN/2/prep Acme/NNP/3/pobj | 2/det 0/root 4/case 2/nmod
          one behind another             | grew/VBD/0/root because/IN/1/prep of/IN/2/pcomp demand/NN/3/pobj | 0/root 4/case 4/case 1/obl
          two that are one               | grew/VBD/0/root due/IN/1/prep to/IN/2/pcomp demand/NN/2/pobj | 0/root 4/case 2/fixed 1/obl
          a clause behind a preposition  | fell/VBD/0/root after/IN/1/prep buying/VBG/2/pcomp Acme/NNP/3/dobj | 0/root 3/mark 1/advcl 3/obj
          by whom                        | Acme/NNP/3/nsubjpass was/VBD/3/auxpass bought/VBN/0/root by/IN/3/agent Apex/NNP/4/pobj | 3/nsubj:pass 3/aux:pass 0/root 5/case 3/obl
          what somebody is               | Acme/NNP/2/nsubj is/VBZ/0/root a/DT/4/det supplier/NN/2/attr | 4/nsubj 4/cop 4/det 0/root
          where somebody is              | Acme/NNP/2/nsubj is/VBZ/0/root in/IN/2/prep talks/NNS/3/pobj with/IN/4/prep Apex/NNP/5/pobj | 4/nsubj 4/cop 4/case 0/root 6/case 4/nmod
          what there is                  | there/EX/2/expl is/VBZ/0/root a/DT/4/det rival/NN/2/attr | 2/expl 0/root 4/det 2/nsubj
          what somebody becomes          | Acme/NNP/2/nsubj became/VBD/0/root a/DT/4/det supplier/NN/2/attr | 2/nsubj 0/root 4/det 2/xcomp
          an infinitive                  | agreed/VBD/0/root to/TO/3/aux sell/VB/1/xcomp | 0/root 3/mark 1/xcomp
          a list                         | chose/VBD/0/root Acme/NNP/1/dobj Birch/NNP/2/conj and/CC/3/cc Cedar/NNP/3/conj | 0/root 1/obj 2/conj 5/cc 2/conj
          a root that is a conjunct      | and/CC/2/cc Acme/NNP/0/conj Birch/NNP/2/conj | 3/cc 0/root 2/conj
          money                          | for/IN/5/prep $/$/4/qmod 2/CD/4/compound billion/CD/1/pobj paid/VBD/0/root | 2/case 5/obl 4/compound 2/nummod 0/root
          an object taken for a title    | Acme/NNP/2/nsubj considered/VBD/0/root Apex/NNP/2/oprd | 2/nsubj 0/root 2/obj
          """)
  void heads_are_words_that_mean_something(String what, String given, String expected) {
    assertThat(convert(given)).as(what).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          whose president              | Acme/NNP/3/compound president/NN/3/compound Jane/NNP/0/root | 2/compound 3/compound 0/root
          a member of a list           | on/IN/7/prep Acme/NNP/1/pobj ,/,/2/punct Birch/NNP/2/appos and/CC/4/cc Cedar/NNP/4/conj fell/VBD/0/root | 2/case 7/obl 2/punct 2/conj 6/cc 2/conj 0/root
          one subject about another    | Acme/NNP/7/nsubj ,/,/7/punct a/DT/4/det rival/NN/7/nsubj of/IN/4/prep Apex/NNP/5/pobj fell/VBD/0/root | 7/nsubj 7/punct 4/det 1/appos 6/case 4/nmod 0/root
          who was considered           | Acme/NNP/2/nsubj considered/VBD/0/root Birch/NNP/5/nsubj before/IN/2/prep choosing/VBG/4/pcomp Cedar/NNP/5/dobj | 2/nsubj 0/root 2/obj 5/mark 2/advcl 5/obj
          the name of its kind         | the/DT/2/det maker/NN/0/root Acme/NNP/2/dep | 2/det 0/root 2/appos
          """)
  void what_the_model_does_wrong_around_names_is_mended(
      String what, String given, String expected) {
    assertThat(convert(given)).as(what).isEqualTo(expected);
  }

  private static String convert(String given) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    String[] parts = given.split(" ");
    int[] heads = new int[parts.length];
    String[] relations = new String[parts.length];
    for (int at = 0; at < parts.length; at++) {
      String[] fields = parts[at].split("/");
      words.add(fields[0]);
      tags.add(fields[1]);
      heads[at] = Integer.parseInt(fields[2]) - 1;
      relations[at] = fields[3];
    }
    Tree tree = Universal.of(words, tags, heads, relations);
    return IntStream.range(0, heads.length)
        .mapToObj(at -> tree.heads().get(at) + 1 + "/" + tree.relations().get(at))
        .collect(Collectors.joining(" "));
  }
}
