#pragma once

#include "services/draft/draftservice.h"
#include "services/issue/issueservice.h"

#include "widgets/theme/theme.h"

#include <QWidget>

namespace ui {

class TextLabel;

// How the mail will read with the real issue: header lines and text, plain.
class DraftPreview : public QWidget
{
    Q_OBJECT
public:
    explicit DraftPreview(QWidget *parent = nullptr);
    void show(const domain::Draft &draft, const services::FilledText &filled, const services::IssueCase &issueCase,
              base::Instant now);

private:
    TextLabel *makeText(TextRole role, QWidget *parent);
    QWidget *makeMail();
    TextLabel *m_of;
    TextLabel *m_from;
    TextLabel *m_to;
    TextLabel *m_copy;
    TextLabel *m_copyName;
    TextLabel *m_subject;
    TextLabel *m_body;
};

}
