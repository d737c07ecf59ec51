from annotator.domain.corpus import Kind, Sentence
from annotator.domain.ids import SentenceId, Uid, VariantId
from annotator.domain.navigation import next_unlabelled, previous_unlabelled


def sentence(number: int, kind: Kind = Kind.BODY) -> Sentence:
    return Sentence(SentenceId(number), VariantId(1), Uid(""), number, 0, 0, 1, "x", kind)


SENTENCES = [sentence(0), sentence(1, Kind.CAPTION), sentence(2), sentence(3), sentence(4)]


def test_next_passes_over_labelled_sentences_and_furniture() -> None:
    found = next_unlabelled(SENTENCES, SentenceId(0), {SentenceId(2)})
    assert found is SENTENCES[3]


def test_next_from_nowhere_starts_at_the_beginning_and_ends_at_the_end() -> None:
    assert next_unlabelled(SENTENCES, None, set()) is SENTENCES[0]
    assert next_unlabelled(SENTENCES, SentenceId(4), set()) is None


def test_previous_goes_back() -> None:
    assert previous_unlabelled(SENTENCES, SentenceId(2), set()) is SENTENCES[0]
    assert previous_unlabelled(SENTENCES, SentenceId(0), set()) is None
    assert previous_unlabelled(SENTENCES, None, {SentenceId(4)}) is SENTENCES[3]
