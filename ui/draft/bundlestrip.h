#pragma once

#include "services/draft/bundling.h"

#include <QWidget>

namespace ui {

class LinkButton;
class TextLabel;

// Above a draft to somebody who was asked too often: what else is due with them and can go into the same mail, and what is in it.
// Hidden while there is neither.
class BundleStrip : public QWidget
{
    Q_OBJECT
public:
    explicit BundleStrip(QWidget *parent = nullptr);
    // leader: the name of offer.leader.
    void show(const services::BundleOffer &offer, const QString &leader, const QVector<services::BundledAsk> &inside);
    void clear();

Q_SIGNALS:
    // The other issues that the mail is to ask about, all of them.
    void bundleChosen(const QVector<domain::IssueId> &issues);

private:
    TextLabel *m_head;
    TextLabel *m_text;
    LinkButton *m_putIn;
    LinkButton *m_takeOut;
    QVector<domain::IssueId> m_all; // what is in the mail and what is offered
};

}
