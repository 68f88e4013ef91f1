#pragma once

#include "services/issue/issueservice.h"
#include "widgets/frames/cardframe.h"

class QGridLayout;
class QVBoxLayout;

namespace render {
class AdviceWords;
}

namespace ui {

class ArithmeticView;
class Button;
class ElidedLabel;
class LinkButton;
class TextLabel;

// What to do now with one issue, and why: verdict, who on both sides, how, until when; the reasons unfold below, each with
// its rule. Shows an IssueCase; what its button does is the page's.
class AdviceCard : public CardFrame
{
    Q_OBJECT
public:
    explicit AdviceCard(QWidget *parent = nullptr);
    void show(const services::IssueCase &issueCase, base::Instant now);
    // In a short window the reasons wait behind "Why".
    void setShort(bool isShort);

Q_SIGNALS:
    void actRequested();
    void logRequested();
    void levelRequested(); // another level than the advised one
    void guideRequested();

private:
    struct Column {
        TextLabel *head;
        QVBoxLayout *lines;
    };
    void buildLinks(QVBoxLayout *column);
    Column addColumn(int column);
    void fillPeople(const Column &column, const QVector<domain::Recipient> &recipients, const services::IssueCase &issueCase,
                    bool ours);
    void fillHow(const services::IssueCase &issueCase, base::Instant now);
    void fillReasons(const services::IssueCase &issueCase);
    void addLastResorts(const domain::Advice &advice, const render::AdviceWords &words, bool withNotice);
    void addReason(const QString &sentence, const QString &rule, bool isWarning);
    void foldReasons();

    TextLabel *m_label;
    TextLabel *m_verdict;
    Button *m_log;
    Button *m_act;
    QGridLayout *m_grid; // who, how, until when
    Column m_ours;
    Column m_theirs;
    Column m_how;
    Column m_until;
    ArithmeticView *m_arithmetic;
    TextLabel *m_clocks;
    LinkButton *m_unfold;
    LinkButton *m_level;
    LinkButton *m_counted;
    LinkButton *m_guide;
    QWidget *m_reasons;
    QVBoxLayout *m_reasonLines;
    bool m_short = false;
    bool m_allReasons = false; // the person wants every one
};

}
