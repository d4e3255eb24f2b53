package io.relata.web;

import io.relata.fact.DocumentFacts;
import java.util.List;

/** The small world that the explorer's tests walk through. */
final class Stories {
  static final String HOSTILE = "<img src=x onerror=\"document.title='taken'\">";

  private Stories() {}

  static List<DocumentFacts> all() {
    return List.of(
        baidu(),
        alibaba(),
        rejected(),
        rivals(),
        antitrust(),
        cloud(),
        denial(),
        chips(),
        steel(),
        varga(),
        hub());
  }

  private static DocumentFacts baidu() {
    String sentence =
        "Apple chose Baidu in 2024 to supply the language models for iPhones sold in China.";
    return new Story(
            "samples/baidu-first",
            "Baidu first in line for the Chinese iPhone",
            "Relata samples",
            "2024-03-25",
            sentence
                + " Robin Li leads Baidu, which is based in Beijing.\n\nTencent and ByteDance were"
                + " looked at too, according to people who took part in the talks.")
        .fact("Company:Apple", "PARTNERS_WITH", "Company:Baidu", sentence, "from 2024", "PLANNED")
        .fact(
            "Person:Robin Li",
            "LEADS",
            "Company:Baidu",
            "Robin Li leads Baidu, which is based in Beijing.")
        .fact(
            "Company:Baidu",
            "HEADQUARTERED_IN",
            "Place:Beijing",
            "Robin Li leads Baidu, which is based in Beijing.")
        .fact(
            "Company:Apple",
            "EVALUATED",
            "Company:Tencent",
            "Tencent and ByteDance were looked at too, according to people who took part in the talks.",
            "PROBABLE")
        .fact(
            "Company:Apple",
            "EVALUATED",
            "Company:ByteDance",
            "Tencent and ByteDance were looked at too, according to people who took part in the talks.",
            "PROBABLE")
        .told();
  }

  private static DocumentFacts alibaba() {
    String partner =
        "Apple is reportedly working with Alibaba on artificial intelligence for iPhones in China.";
    String regulator =
        "The Cyberspace Administration of China, which supervises Alibaba and other online businesses, must approve the features first.";
    return new Story(
            "samples/alibaba-next",
            "Apple turns to Alibaba for AI in China",
            "Relata samples",
            "2025-02-12",
            "The features that Apple already sells elsewhere are missing on Chinese iPhones. "
                + partner
                + " The two have prepared them together since the autumn.\n\n"
                + regulator
                + " Neither company wanted to comment.\n\nRevenue of Apple in Greater China fell 11.1% to $18.51 billion in the quarter.")
        .fact(
            "Company:Apple",
            "PARTNERS_WITH",
            "Company:Alibaba",
            partner,
            "PROBABLE",
            "by Publisher:The Information")
        .fact(
            "Regulator:Cyberspace Administration of China",
            "REGULATES",
            "Company:Alibaba",
            regulator)
        .fact(
            "Regulator:Cyberspace Administration of China",
            "REGULATES",
            "Company:Apple",
            regulator,
            "PROBABLE")
        .measured(
            "Company:Apple",
            "revenue",
            18.51e9,
            "USD",
            "2025-Q1",
            -11.1,
            "Revenue of Apple in Greater China fell 11.1% to $18.51 billion in the quarter.")
        .told();
  }

  private static DocumentFacts rejected() {
    String no =
        "Apple turned DeepSeek down because the young firm lacked the people to serve a customer of that size.";
    String baidu = "Baidu was dropped after its models fell short of what Apple wanted.";
    return new Story(
            "samples/deepseek-no",
            "Why DeepSeek did not get the iPhone",
            "Relata samples",
            "2025-02-13",
            no
                + " "
                + baidu
                + "\n\nAlibaba confirmed that it works with Apple, its chairman Joe Tsai said in Dubai.")
        .fact(
            "Company:Apple",
            "REJECTED",
            "Company:DeepSeek",
            no,
            "because the young firm lacked the people to serve a customer of that size")
        .fact(
            "Company:Apple",
            "REJECTED",
            "Company:Baidu",
            baidu,
            "because its models fell short of what Apple wanted")
        .fact(
            "Company:Alibaba",
            "PARTNERS_WITH",
            "Company:Apple",
            "Alibaba confirmed that it works with Apple, its chairman Joe Tsai said in Dubai.",
            "by Person:Joe Tsai")
        .fact(
            "Person:Joe Tsai",
            "LEADS",
            "Company:Alibaba",
            "Alibaba confirmed that it works with Apple, its chairman Joe Tsai said in Dubai.")
        .told();
  }

  private static DocumentFacts rivals() {
    String rivals = "Huawei, Xiaomi and Oppo compete with Apple for buyers of dear phones.";
    return new Story(
            "samples/phone-rivals",
            "Local phones press Apple",
            "Relata samples",
            "2025-01-16",
            rivals
                + " Sales of Apple smartphones in China slipped 0.3% in the third quarter of 2024, while Huawei sold 42% more.\n\nHuawei makes the Mate 70; it is based in Shenzhen.")
        .fact("Company:Huawei", "COMPETES_WITH", "Company:Apple", rivals)
        .fact("Company:Xiaomi", "COMPETES_WITH", "Company:Apple", rivals)
        .fact("Company:Oppo", "COMPETES_WITH", "Company:Apple", rivals)
        .fact(
            "Company:Huawei",
            "PRODUCES",
            "Product:Mate 70",
            "Huawei makes the Mate 70; it is based in Shenzhen.")
        .fact(
            "Company:Huawei",
            "HEADQUARTERED_IN",
            "Place:Shenzhen",
            "Huawei makes the Mate 70; it is based in Shenzhen.")
        .measured(
            "Company:Apple",
            "smartphone sales",
            null,
            null,
            "2024-Q3",
            -0.3,
            "Sales of Apple smartphones in China slipped 0.3% in the third quarter of 2024, while Huawei sold 42% more.")
        .measured(
            "Company:Huawei",
            "smartphone sales",
            null,
            null,
            "2024-Q3",
            42.0,
            "Sales of Apple smartphones in China slipped 0.3% in the third quarter of 2024, while Huawei sold 42% more.")
        .told();
  }

  private static DocumentFacts antitrust() {
    String probe =
        "China's State Administration for Market Regulation may open an inquiry into the fees Apple takes in its app store.";
    return new Story(
            "samples/app-store-inquiry",
            "An inquiry into the app store?",
            "Relata samples",
            "2025-02-05",
            probe
                + "\n\nTencent and ByteDance have long complained about those fees. Tencent rivals ByteDance in games and video.")
        .fact(
            "Regulator:State Administration for Market Regulation",
            "INVESTIGATES",
            "Company:Apple",
            probe,
            "POSSIBLE",
            "PLANNED")
        .fact(
            "Company:Tencent",
            "COMPETES_WITH",
            "Company:ByteDance",
            "Tencent rivals ByteDance in games and video.")
        .told();
  }

  private static DocumentFacts cloud() {
    String invest =
        "Alibaba has invested in Moonshot AI and in Zhipu AI, two makers of language models.";
    return new Story(
            "samples/alibaba-cloud",
            "Alibaba spreads its bets",
            "Relata samples",
            "2024-11-18",
            invest
                + " Tencent holds a share of Zhipu AI as well.\n\nAlibaba competes with Tencent in cloud computing. Revenue of Apple for the last quarter of 2024 was $124.3 billion, 4% more than a year before.")
        .fact("Company:Alibaba", "INVESTS_IN", "Company:Moonshot AI", invest)
        .fact("Company:Alibaba", "INVESTS_IN", "Company:Zhipu AI", invest)
        .fact(
            "Company:Tencent",
            "INVESTS_IN",
            "Company:Zhipu AI",
            "Tencent holds a share of Zhipu AI as well.")
        .fact(
            "Company:Alibaba",
            "COMPETES_WITH",
            "Company:Tencent",
            "Alibaba competes with Tencent in cloud computing.")
        .measured(
            "Company:Apple",
            "revenue",
            124.3e9,
            "USD",
            "2024-Q4",
            4.0,
            "Revenue of Apple for the last quarter of 2024 was $124.3 billion, 4% more than a year before.")
        .told();
  }

  private static DocumentFacts denial() {
    String no = "ByteDance denied that it is in talks to work with Apple.";
    return new Story(
            "samples/bytedance-denies",
            "ByteDance denies talks",
            "Relata samples",
            "2025-02-14",
            no + "\n\nThe partnership between Apple and Baidu ended in February 2025.")
        .fact("Company:ByteDance", "PARTNERS_WITH", "Company:Apple", no, "NEGATIVE")
        .fact(
            "Company:Apple",
            "PARTNERS_WITH",
            "Company:Baidu",
            "The partnership between Apple and Baidu ended in February 2025.",
            "ENDED",
            "from 2024",
            "to 2025-02")
        .told();
  }

  private static DocumentFacts chips() {
    String supply = "TSMC supplies Apple with the processors of every iPhone.";
    String hostile = HOSTILE + " supplies TSMC with gases.";
    return new Story(
            "samples/chips",
            "Who feeds the foundry <b>now</b>",
            "Relata samples",
            "2024-12-09",
            supply
                + " TSMC is based in Hsinchu.\n\n"
                + hostile
                + " Foxconn supplies Apple with assembled phones.")
        .fact("Company:TSMC", "SUPPLIES", "Company:Apple", supply)
        .fact("Company:TSMC", "HEADQUARTERED_IN", "Place:Hsinchu", "TSMC is based in Hsinchu.")
        .fact("Company:" + HOSTILE, "SUPPLIES", "Company:TSMC", hostile)
        .fact(
            "Company:Foxconn",
            "SUPPLIES",
            "Company:Apple",
            "Foxconn supplies Apple with assembled phones.")
        .told();
  }

  private static DocumentFacts steel() {
    String supply = "Norrland Steel supplies Varga Motors with plates for its new van.";
    return new Story(
            "samples/steel",
            "Plates for a van",
            "Relata samples",
            "2025-01-20",
            supply + " The order runs for three years.")
        .fact("Company:Norrland Steel", "SUPPLIES", "Company:Varga Motors", supply)
        .told();
  }

  private static DocumentFacts varga() {
    String no = "Varga Motors denied that Norrland Steel supplies it.";
    return new Story(
            "samples/varga-denies",
            "Varga Motors denies an order",
            "Relata samples",
            "2025-01-22",
            no + " The van is not ready, it said.")
        .fact(
            "Company:Norrland Steel",
            "SUPPLIES",
            "Company:Varga Motors",
            no,
            "NEGATIVE",
            "by Company:Varga Motors")
        .told();
  }

  private static DocumentFacts hub() {
    StringBuilder text = new StringBuilder();
    for (int i = 10; i < 55; i++) {
      text.append("Hubbard Tools supplies Workshop ").append(i).append(". ");
    }
    Story story =
        new Story(
            "samples/hub",
            "A long list of customers",
            "Relata samples",
            "2023-05-04",
            text.toString());
    for (int i = 10; i < 55; i++) {
      story.fact(
          "Company:Hubbard Tools",
          "SUPPLIES",
          "Company:Workshop " + i,
          "Hubbard Tools supplies Workshop " + i + ".");
    }
    return story.told();
  }

  /** Not among {@link #all}: two names that may be one person. */
  static DocumentFacts doe() {
    return board("Jane Doe", "J. Doe");
  }

  /** Not among {@link #all}: two names of one person. */
  static DocumentFacts roe() {
    return board("Mary Roe", "Dr. Mary Roe");
  }

  private static DocumentFacts board(String one, String other) {
    String first = one + " leads Ostia Mills.";
    String second = other + " leads Varga Motors.";
    return new Story(
            "samples/" + one, "Two boards", "Relata samples", "2025-01-24", first + " " + second)
        .fact("Person:" + one, "LEADS", "Company:Ostia Mills", first)
        .fact("Person:" + other, "LEADS", "Company:Varga Motors", second)
        .told();
  }

  /** Not among {@link #all}: comes and goes. */
  static DocumentFacts passing() {
    String supply = "Passing Foundry supplies Passing Motors.";
    return new Story("samples/passing", "In passing", "Relata samples", "2025-01-23", supply)
        .fact("Company:Passing Foundry", "SUPPLIES", "Company:Passing Motors", supply)
        .told();
  }
}
