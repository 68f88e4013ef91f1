#include "issue/forwardchaintest.h"

#include "domain/issue/forwardchain.h"

#include <QTest>

#include <algorithm>

using domain::Contact;
using domain::ContactId;
using domain::ContactKind;
using domain::ForwardChain;
using domain::PersonId;

namespace {

base::Instant minute(int number)
{
    return base::Instant::fromIso(QStringLiteral("2026-10-12T08:00:00Z")).plusMinutes(number);
}

// People are letters: A has the number 1.
PersonId person(QChar letter)
{
    return PersonId(letter.unicode() - u'A' + 1);
}

Contact entryOf(qint64 id, ContactKind kind, int at, PersonId from)
{
    Contact entry;
    entry.id = ContactId(id);
    entry.kind = kind;
    entry.at = minute(at);
    entry.from = from;
    return entry;
}

// "1AB" at minute 1 A passed it to B, "1ABC" to B and C, "2-1" at minute 2 the entry 1 is withdrawn. Ids are places in the list.
QVector<Contact> logOf(const QString &words)
{
    QVector<Contact> log;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isBack = word.contains(QLatin1Char('-'));
        Contact entry = entryOf(log.size() + 1, isBack ? ContactKind::Withdrawal : ContactKind::Forwarded, word.mid(0, 1).toInt(), PersonId());
        if (isBack) {
            entry.refersTo = ContactId(word.mid(2).toLongLong());
        } else {
            entry.from = word[1] == u'?' ? PersonId() : person(word[1]);
            for (const QChar letter : word.mid(2))
                entry.with.append(letter == u'?' ? PersonId() : person(letter));
        }
        log.append(entry);
    }
    return log;
}

QString wordsOf(const ForwardChain &chain)
{
    QString letters;
    for (const PersonId each : chain.people())
        letters += QChar(u'A' + ushort(each.value()) - 1);
    return letters;
}

QStringList branchesOf(const QVector<Contact> &log)
{
    QStringList words;
    for (const ForwardChain &chain : domain::forwardChains(log))
        words << wordsOf(chain);
    return words;
}

}

void ForwardChainTest::whoHasItLast_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("chain");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("once") << "1AB"
                          << "AB";
    QTest::newRow("on and on") << "1AB 2BC 3CD"
                               << "ABCD";
    QTest::newRow("written down later") << "3CD 2BC 1AB"
                                        << "ABCD";
    QTest::newRow("given back") << "1AB 2BA"
                                << "ABA";
    QTest::newRow("given back and on") << "1AB 2BA 3AC"
                                       << "ABAC";
    QTest::newRow("round in a loop") << "1AB 2BC 3CA 4AB"
                                     << "ABCAB";
    QTest::newRow("two branches, the later") << "1AB 2BC 3AD"
                                             << "AD";
    QTest::newRow("a branch from the middle") << "1AB 2BC 3CD 4BE"
                                              << "ABE";
    QTest::newRow("to two at once, one goes on") << "1ABC 2BD"
                                                 << "ABD";
    QTest::newRow("to two at once, the other goes on") << "1ABC 2CD"
                                                       << "ACD";
    QTest::newRow("to the same twice at once") << "1ABB"
                                               << "AB";
    QTest::newRow("to nobody else") << "1AB 2BB"
                                    << "AB";
    QTest::newRow("nobody known") << "1?B 2B? 3BC"
                                  << "BC";
    QTest::newRow("one instant, as logged") << "1AB 1BC 1CD"
                                            << "ABCD";
    QTest::newRow("one instant, logged backwards") << "1CD 1BC 1AB"
                                                   << "ABCD";
    QTest::newRow("one instant, in a loop") << "1AB 1BA"
                                            << "ABA";
    QTest::newRow("one instant, from where it is") << "1AB 2CD 2BC"
                                                   << "ABCD";
    QTest::newRow("withdrawn") << "1AB 2BC 3-2"
                               << "AB";
    QTest::newRow("all withdrawn") << "1AB 2-1"
                                   << "";
    QTest::newRow("begun again elsewhere") << "1AB 2XY"
                                           << "XY";
}

void ForwardChainTest::whoHasItLast()
{
    QFETCH(const QString, log);
    QFETCH(const QString, chain);
    const ForwardChain read = domain::forwardChain(logOf(log));
    QCOMPARE(wordsOf(read), chain);
    QCOMPARE(read.steps.size(), std::max<qsizetype>(0, chain.size() - 1));
    QCOMPARE(read.last(), chain.isEmpty() ? PersonId() : person(chain.back()));
    QCOMPARE(read.first(), chain.isEmpty() ? PersonId() : person(chain.front()));
}

void ForwardChainTest::eachBranchHasTheStepsBefore()
{
    QCOMPARE(branchesOf(logOf(QStringLiteral("1AB 2BC 3CD 4BE 5XY"))), QStringList({"ABCD", "ABE", "XY"}));
    QCOMPARE(branchesOf(logOf(QStringLiteral("1ABC 2BD 3CD"))), QStringList({"ABD", "ACD"}));
}

void ForwardChainTest::theBranchOfWhoActedCounts()
{
    QVector<Contact> log = logOf(QStringLiteral("1AB 2BC 3AD"));
    QCOMPARE(wordsOf(domain::forwardChain(log)), QStringLiteral("AD"));
    log.append(entryOf(9, ContactKind::Answered, 5, person(u'C')));
    QCOMPARE(wordsOf(domain::forwardChain(log)), QStringLiteral("ABC"));
    QCOMPARE(domain::forwardChain(log).end, ForwardChain::End::Acted);
    log.append(entryOf(10, ContactKind::HandoffAccepted, 6, person(u'D')));
    QCOMPARE(wordsOf(domain::forwardChain(log)), QStringLiteral("AD"));
    log.append(entryOf(11, ContactKind::Decision, 7, person(u'C')));
    QCOMPARE(wordsOf(domain::forwardChain(log)), QStringLiteral("ABC"));
    log.append(entryOf(12, ContactKind::Answered, 8, person(u'B'))); // had it once, and gave it on
    QCOMPARE(wordsOf(domain::forwardChain(log)), QStringLiteral("ABC"));
}

void ForwardChainTest::whoDeclinedHasItNot()
{
    QVector<Contact> log = logOf(QStringLiteral("1AB 2BC 3AD"));
    Contact no = entryOf(9, ContactKind::Answered, 4, person(u'D'));
    no.outcome = domain::AnswerOutcome::Declined;
    log.append(no);
    QCOMPARE(wordsOf(domain::forwardChain(log)), QStringLiteral("ABC"));
    no.id = ContactId(10);
    no.from = person(u'C');
    log.append(no);
    QCOMPARE(domain::forwardChain(log).end, ForwardChain::End::Declined);
    log.append(entryOf(11, ContactKind::Answered, 5, person(u'C'))); // thought better of it
    QCOMPARE(domain::forwardChain(log).end, ForwardChain::End::Acted);
}

void ForwardChainTest::anActBeforeItCameIsNone()
{
    QVector<Contact> log{entryOf(9, ContactKind::Answered, 1, person(u'C'))};
    log += logOf(QStringLiteral("2AB 3BC 4AD"));
    QCOMPARE(wordsOf(domain::forwardChain(log)), QStringLiteral("AD"));
}

void ForwardChainTest::theOrderOfTheLogDoesNotMatter()
{
    QVector<Contact> log = logOf(QStringLiteral("1AB 2BC 2CD 3AE 3EA"));
    const QStringList branches = branchesOf(log);
    std::sort(log.begin(), log.end(), [](const Contact &a, const Contact &b) { return a.id < b.id; });
    do
        QCOMPARE(branchesOf(log), branches);
    while (std::next_permutation(log.begin(), log.end(), [](const Contact &a, const Contact &b) { return a.id < b.id; }));
}

void ForwardChainTest::aCorrectionIsNoStep()
{
    QVector<Contact> log = logOf(QStringLiteral("1AB 2BC"));
    Contact correction = entryOf(9, ContactKind::Correction, 3, person(u'A'));
    correction.refersTo = ContactId(2);
    correction.with = {person(u'D')};
    log.append(correction);
    QCOMPARE(wordsOf(domain::forwardChain(log)), QStringLiteral("ABC"));
}

void ForwardChainTest::theHolderIsAskedWithoutAForward()
{
    QCOMPARE(domain::holder({}), PersonId());
    Contact ask = entryOf(1, ContactKind::Attempt, 0, person(u'M'));
    ask.with = {person(u'A')};
    ask.expectsAnswer = true;
    QCOMPARE(domain::holder({ask}), person(u'A'));
    QCOMPARE(domain::holder(QVector<Contact>{ask} + logOf(QStringLiteral("1AB 2BC"))), person(u'C'));
}
