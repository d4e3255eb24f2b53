#!/usr/bin/env python3
"""Writes a facts file about made-up companies and regulators, few of them hubs and many leaves, as in news; the same
every time. Four facts a document; one in a hundred is an authority, one document in five has a figure.

usage: bench/world.py ENTITIES DOCUMENTS >world.jsonl
"""
import datetime
import json
import random
import string
import sys

AUTHORITY = 100
KINDS = ["Systems", "Foods", "Energy", "Motors", "Bank", "Pharma", "Labs", "Group", "Air", "Telecom"]
VERBS = {
    "PARTNERS_WITH": "works with", "COMPETES_WITH": "competes with", "SUPPLIES": "supplies", "ACQUIRES": "bought",
    "INVESTS_IN": "invested in", "EVALUATED": "considered", "REJECTED": "turned down", "SUES": "sued",
}
SENTENCES = 4
FIRST_DAY = datetime.date(2020, 1, 1)
DAYS = 1900


def invent(number, seen):
    """A name nobody else has, too unlike the others to be taken for one of them."""
    source = random.Random(number)
    while True:
        letters = (source.choice(string.ascii_lowercase) + (source.choice("aeiouy") if source.random() < 0.6 else "")
                   for _ in range(source.randint(5, 8)))
        kind = KINDS[number // AUTHORITY % len(KINDS)] + " Authority" if authority(number) else KINDS[number % len(KINDS)]
        name = "".join(letters).capitalize() + " " + kind
        if name not in seen:
            seen.add(name)
            return name


def authority(number):
    return number % AUTHORITY == 50


def document(number, names, source, fresh):
    day = str(FIRST_DAY + datetime.timedelta(days=number % DAYS))
    text, facts, entities, figures = "", [], {}, []
    for _ in range(SENTENCES):
        one = next(fresh, None)
        one = pick(source, len(names)) if one is None else one
        other = pick(source, len(names))
        if one == other:
            continue
        relation, verb = source.choice(list(VERBS.items()))
        if authority(one):
            relation, verb = "REGULATES", "regulates"
        quote = f"{names[one]} {verb} {names[other]}."
        facts.append({
            "subject": f"e{one}", "relation": relation, "object": f"e{other}",
            "certainty": source.choice(["CERTAIN", "CERTAIN", "PROBABLE", "POSSIBLE"]),
            "polarity": "NEGATIVE" if source.random() < 0.03 else "POSITIVE", "status": "ACTIVE", "confidence": source.randrange(50, 100) / 100,
            "validFrom": day, "validBasis": "PUBLISHED",
            "evidence": {"quote": quote, "start": len(text), "end": len(text) + len(quote)}, "extractor": "made-up/1"})
        text += quote + " "
        entities.update({one: None, other: None})
    if entities and number % 5 == 0:
        one, value = min(entities), source.randrange(1, 900)
        quote = f"{names[one]} had a revenue of {value} million dollars."
        figures.append({
            "subject": f"e{one}", "metric": "revenue", "value": value * 1_000_000, "unit": "USD",
            "period": str(FIRST_DAY.year + number % 5), "evidence": {"quote": quote, "start": len(text), "end": len(text) + len(quote)}})
        text += quote
    return {
        "document": {"id": f"world/{number}", "title": f"Made-up report {number}", "publisher": "Made-up",
                     "publishedOn": day, "text": text},
        "entities": [named(entity, names[entity], text) for entity in entities],
        "facts": facts, "observations": figures, "issues": []}


def named(entity, name, text):
    at = text.index(name)
    return {"id": f"e{entity}", "type": "Regulator" if authority(entity) else "Company", "name": name,
            "mentions": [{"text": name, "start": at, "end": at + len(name)}]}


def pick(source, entities):
    return int(entities * source.random() ** 6) if source.random() < 0.5 else source.randrange(entities)


def main():
    entities, documents = int(sys.argv[1]), int(sys.argv[2])
    seen = set()
    names = [invent(number, seen) for number in range(entities)]
    source, fresh = random.Random(7), iter(range(entities))
    for number in range(documents):
        print(json.dumps(document(number, names, source, fresh)))


main()
