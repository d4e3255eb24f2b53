#!/usr/bin/env python3
"""Replaces the names of a labelled set by made-up ones of the same shape, to see that nothing depends on knowing them.

usage: unseen_names.py DOCS GOLD NEW_DOCS NEW_GOLD

Every word of a gold name that begins with a capital and is no legal form, generic ending or connective becomes a made-up
word with as many syllables and the same capitals; the same word always becomes the same one.
"""
import json, random, re, sys

KEEP = set("""inc incorporated corp corporation co company ltd limited llc plc ag sa nv gmbh spa ab group holdings the of and for
bank capital partners ventures systems technologies technology energy media studios pictures records university institute
foundation association administration commission authority ministry department agency board council insurance financial
international motors airlines software pharmaceuticals entertainment services energy industries management house club new
united national american royal first general north south east west health foods games solutions networks airways london york
city states kingdom america europe asia africa china india japan germany france canada australia""".split())
ONSETS = "b br d dr f fl g gr h k kl l m n p pl r s st t tr v z".split()
VOWELS = "a e i o u".split()
CODAS = ["", "n", "r", "l", "x", "t", "m", "s"]


def made_up(word, known):
    key = word.lower()
    if key not in known:
        rng = random.Random(key)
        syllables = max(1, min(4, len(re.findall(r"[aeiouy]+", key))))
        known[key] = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) for _ in range(syllables)) + rng.choice(CODAS)
    fake = known[key]
    if word.isupper() and len(word) <= 5:
        rng = random.Random("caps" + key)
        return "".join(rng.choice("BCDFGHKLMNPRSTVZ") for _ in word)
    return fake.capitalize()


def main():
    docs_path, gold_path, new_docs, new_gold = sys.argv[1:5]
    golds = {g["id"]: g for g in map(json.loads, open(gold_path, encoding="utf-8"))}
    known = {}
    with open(new_docs, "w", encoding="utf-8") as docs, open(new_gold, "w", encoding="utf-8") as out:
        for line in open(docs_path, encoding="utf-8"):
            doc, words = json.loads(line), set()
            gold = golds[doc["id"]]
            for entity in gold["entities"]:
                if entity.get("type") in (None, "Company", "Organization"):
                    for surface in [entity["name"]] + entity.get("alsoCalled", []):
                        words |= {w for w in re.findall(r"\b[A-Z][A-Za-z]+", surface) if w.lower() not in KEEP}
            if words:
                pattern = re.compile(r"(?<![A-Za-z])(%s)(?![A-Za-z])" % "|".join(sorted(map(re.escape, words), key=len, reverse=True)))
                swap = lambda text: pattern.sub(lambda m: made_up(m.group(1), known), text)
            else:
                swap = lambda text: text
            doc["text"] = swap(doc["text"])
            docs.write(json.dumps(doc, ensure_ascii=False) + "\n")
            for entity in gold["entities"]:
                entity["name"] = swap(entity["name"])
                if "alsoCalled" in entity:
                    entity["alsoCalled"] = [swap(s) for s in entity["alsoCalled"]]
            for pair in gold["pairs"]:
                pair["subject"], pair["object"] = swap(pair["subject"]), swap(pair["object"])
            out.write(json.dumps(gold, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
