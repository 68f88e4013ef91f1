#pragma once

#include "services/issue/issueservice.h"

#include <QFrame>

#include <optional>

class QAction;

namespace domain {
struct ForwardOffer;
}

namespace ui {

class Button;
class LinkButton;
class TextLabel;

// Who got the issue in the end is offered as new contact: the sentence, what becomes of the former one and of running issues,
// and not now. Hidden while no offer stands. Does what it offers itself.
class OfferStrip : public QFrame
{
    Q_OBJECT
public:
    explicit OfferStrip(services::Workspace &workspace, QWidget *parent = nullptr);
    ~OfferStrip() override;
    void show(const services::IssueCase &issueCase);

Q_SIGNALS:
    void said(const QString &text);
    void failed(const base::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildRows();
    void showOffer();
    void take();
    void postpone();

    services::Workspace &m_workspace;
    services::IssueCase m_case;
    std::unique_ptr<domain::ForwardOffer> m_offer; // null: none stands
    TextLabel *m_text;
    Button *m_take;
    Button *m_how;
    QAction *m_keeps;
    QAction *m_moves;
    LinkButton *m_later;
};

}
