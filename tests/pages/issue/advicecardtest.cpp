#include "issue/advicecardtest.h"

#include "issue/advicecard.h"
#include "services/person/personservice.h"
#include "support/samplespace.h"
#include "widgets/labels/textlabel.h"

#include <QTest>

namespace {

// The lines that stand there unfolded.
QStringList linesOf(const ui::AdviceCard &card)
{
    QStringList lines;
    for (const auto *label : card.findChildren<ui::TextLabel *>())
        if (!label->isHidden() && !label->parentWidget()->isHidden())
            lines << label->text().replace(QChar(QChar::Nbsp), u' ');
    return lines;
}

}

// The supplier's contract provides for a notice, and nobody is left to ask about HT4-101.
void AdviceCardTest::aNoticeSaysUntilWhenItRuns()
{
    support::SampleSpace space;
    services::PersonService &people = space.workspace->people();
    const auto show = [&](ui::AdviceCard &card) {
        const auto issue = space.workspace->issues().findByKey(QStringLiteral("HT4-101"));
        card.show(*space.workspace->issues().openCase(issue->id), space.clock.now());
        return linesOf(card).filter(QStringLiteral("Last resort: "));
    };
    ui::AdviceCard before;
    QCOMPARE(show(before), QStringList()); // they wait behind "Why"
    domain::Organisation theirs = *people.findOrganisation(QStringLiteral("nordkran"));
    theirs.notices = {{QStringLiteral("Termination"), 30}};
    QVERIFY(people.save(theirs));
    ui::AdviceCard card;
    QCOMPARE(show(card), QStringList(QStringLiteral("Last resort: Notice under contract NK-2025-014, clause 14: "
                                                    "“Termination”, served now, runs until Thu 26 Nov 2026 (30 working days)")));
}
